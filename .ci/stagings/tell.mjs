import { comfortable } from './axes.mjs'

/**
 * A result in words: the story, what it was put into, where to look at it, and what went wrong.
 *
 * @param {import('./runJobs.mjs').Result} result
 */
export function tell({ story, row, faults, milliseconds }) {
  const sign = faults.length > 0 ? '✗' : '✓'
  const put = Object.entries(row).filter(([axis, value]) => value !== comfortable[axis])
  const staging = put.map(([axis, value]) => `${axis}:${value}`).join(' ') || 'nothing'
  const line = `${sign} ${story}  in ${staging}  ${(milliseconds / 1000).toFixed(1)} s`
  if (faults.length === 0) return line
  const globals = put.filter(([axis]) => axis !== 'engine' && axis !== 'zone').map((each) => each.join(':'))
  return [
    line,
    `  npm start, then http://localhost:6006/?path=/story/${story}&globals=${globals.join(';')}`,
    ...faults.map((fault) => `  ${fault.split('\n').slice(0, 12).join('\n    ')}`),
  ].join('\n')
}
