import { existsSync, readFileSync } from 'node:fs'
import { inRoot, readJson } from './root.mjs'

/**
 * @typedef {object} Outcome
 * @property {string} name
 * @property {'passed' | 'failed' | 'not run'} result
 * @property {number} seconds
 * @property {string} note
 * @property {{ passed: number, failed: number }} [tests]
 */

/**
 * The numbers of tests in a report that a test step left behind.
 *
 * @param {string} file
 * @returns {{ passed: number, failed: number } | undefined} undefined when it left none
 */
export function countTests(file) {
  const path = inRoot('.ci', 'reports', file)
  if (!existsSync(path)) return undefined
  const { numPassedTests, numFailedTests } = readJson(path)
  return { passed: numPassedTests, failed: numFailedTests }
}

/**
 * A text that a step left behind; nothing when it left none.
 *
 * @param {string} file
 */
export function textOf(file) {
  const path = inRoot('.ci', 'reports', file)
  return existsSync(path) ? readFileSync(path, 'utf8').trimEnd() : ''
}

/**
 * One line of a finished step: `✓ types                 1.2 s`.
 *
 * @param {Outcome} outcome
 */
export function line({ name, result, seconds, note, tests }) {
  const sign = result === 'passed' ? '✓' : result === 'failed' ? '✗' : '–'
  const count = tests ? `${tests.passed + tests.failed} tests` : ''
  const failures = tests?.failed ? `${tests.failed} failed` : ''
  const told = [count, failures, note].filter(Boolean).join(', ')
  return `${sign} ${name.padEnd(20)} ${result.padEnd(8)} ${seconds.toFixed(1).padStart(7)} s  ${told}`.trimEnd()
}

/**
 * The table of all steps, closed by the line that machines read. Each step counts as one, and so does each test.
 *
 * @param {readonly Outcome[]} outcomes
 */
export function summary(outcomes) {
  const total = { passed: 0, failed: 0 }
  for (const { result, tests } of outcomes) {
    total.passed += (tests?.passed ?? 0) + (result === 'passed' ? 1 : 0)
    total.failed += (tests?.failed ?? 0) + (result === 'passed' ? 0 : 1)
  }
  return {
    text: [...outcomes.map(line), '', `${total.passed} passed, ${total.failed} failed`].join('\n'),
    failed: total.failed,
  }
}
