import { report } from './report.js'
import { runAggregate } from './runAggregate.js'

/** `--quick`: two rounds at 100,000 points. */
export function aggregateSuite(flags: readonly string[]): { results: unknown; tables: string } {
  const quick = flags.includes('--quick')
  const results = [
    runAggregate(100_000, 'shuffled', quick ? 2 : 7),
    ...(quick ? [] : [runAggregate(1_000_000, 'shuffled', 4), runAggregate(1_000_000, 'ascending', 3)]),
  ]
  return { results, tables: report(results) }
}
