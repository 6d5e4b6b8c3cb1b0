import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

// A folder from which packages are found as from this one.
const folder = fileURLToPath(new URL('../../node_modules/.cache/compileErrors', import.meta.url))
const tsc = createRequire(import.meta.url)
  .resolve('typescript/package.json')
  .replace('package.json', 'bin/tsc')

/** What the compiler says first of each line, as a host reads it. */
function firstLines(lines: readonly string[]): readonly string[] {
  mkdirSync(folder, { recursive: true })
  const code = [
    `import { type DatasetName, usePricingAnalytics } from '@wabalytics/hooks'`,
    `import type { FilterPlan } from '../../../src/filters/state/FilterPlan.js'`,
    'declare function plan<D extends DatasetName>(dataset: D): FilterPlan<D>',
    `const days = { range: { start: '2026-10-01', end: '2026-10-02' } } as const`,
    'export function asked(): void {',
    ...lines.map((line) => `  usePricingAnalytics(${line})`),
    '}',
  ]
  writeFileSync(join(folder, 'asked.ts'), code.join('\n'))
  const config = {
    extends: '../../../../../tsconfig.base.json',
    compilerOptions: { noEmit: true, composite: false, lib: ['es2023', 'dom'] },
    files: ['asked.ts'],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true })
  return stdout.split('\n').flatMap((line) => /asked\.ts\(\d+,\d+\): error TS\d+: (.*)/.exec(line)?.[1] ?? [])
}

test('what cannot be asked is told in a line that names it', () => {
  const told = firstLines([
    `plan('messaging').query`,
    `plan('pricing')`,
    `{ ...days, granularity: 'DAILY' }`,
    `{ ...days, granularity: 'DAY', dimensions: ['COUNTY'] }`,
    `{ ...days, granularity: 'DAY', templateIds: ['1'] }`,
  ])
  const asked = 'Exactly<HookQuery<"pricing">, HookQuery<"pricing">>'
  expect(told).toEqual([
    `Argument of type 'DatasetQuery<"messaging"> | undefined' is not assignable to parameter of type '${asked} | undefined'.`,
    `Argument of type 'FilterPlan<"pricing">' is not assignable to parameter of type '${asked}'.`,
    `Type '"DAILY"' is not assignable to type '"DAY" | "HALF_HOUR" | "MONTH"'. Did you mean '"DAY"'?`,
    `Type '"COUNTY"' is not assignable to type '"COUNTRY" | "PHONE" | "PRICING_CATEGORY" | "PRICING_TYPE" | "TIER"'. Did you mean '"COUNTRY"'?`,
    `Type '["1"]' is not assignable to type 'readonly ["1"] & CannotBeAskedHere<"templateIds">'.`,
  ])
}, 120_000)
