import { hand, host, life, scheme, zone } from '../../.storybook/stagings/axes.mjs'
import { engines } from './engines/engines.mjs'

/** Every axis that the runner varies: the catalogue's, and what only it can: the engine and the zone of the machine. */
export const stagingAxes = [
  { id: 'engine', values: engines.map(({ id }) => ({ id, title: id, about: '' })) },
  host,
  hand,
  scheme,
  life,
  zone,
]

/** The same as ids, for `pairRows`. */
export const axes = stagingAxes.map(({ id, values }) => ({ id, values: values.map((value) => value.id) }))

/** @type {import('./pairs.mjs').Row} */
export const comfortable = Object.fromEntries(axes.map(({ id, values }) => [id, values[0] ?? '']))

/**
 * @param {string} axis
 * @param {string} id
 */
const findValue = (axis, id) =>
  /** @type {import('../../.storybook/stagings/axes.mjs').Value | undefined} */ (
    stagingAxes.find((each) => each.id === axis)?.values.find((value) => value.id === id)
  )

/**
 * Why two values cannot meet: the engine cannot do what one of them needs.
 *
 * @type {import('./pairs.mjs').Goes}
 */
export function goes(axisA, a, axisB, b) {
  if (axisB === 'engine') return goes(axisB, b, axisA, a)
  if (axisA !== 'engine') return true
  const can = engines.find(({ id }) => id === a)?.can ?? []
  return (findValue(axisB, b)?.needs ?? []).every((need) => can.includes(need))
}

/**
 * The machine a row wants around the page.
 *
 * @param {import('./pairs.mjs').Row} row
 * @returns {import('./engines/Engine.mjs').Machine}
 */
export const machineOf = (row) => {
  const needs = Object.entries(row).flatMap(([axis, id]) => findValue(axis, id)?.needs ?? [])
  return {
    zone: row['zone'] ?? 'UTC',
    isDark: needs.includes('dark system'),
    isForced: needs.includes('forced colours'),
  }
}

/**
 * Whether a row wants a page that nothing was shown on.
 *
 * @param {import('./pairs.mjs').Row} row
 */
export const isFresh = (row) => Object.entries(row).some(([axis, id]) => findValue(axis, id)?.fresh === true)
