import { calls } from './calls.mjs'
import { conditions } from './conditions.mjs'
import { literals } from './literals.mjs'
import { returns } from './returns.mjs'
import { symbols } from './symbols.mjs'

/** @typedef {import('../places.mjs').Node} Node */
/** @typedef {import('../places.mjs').Mutation} Mutation */

/** @type {readonly ((node: Node, above: readonly Node[], text: string) => readonly Mutation[])[]} */
const operators = [symbols, conditions, literals, returns, calls]

/**
 * The ways to break this node itself; what is below it is asked apart.
 *
 * @param {Node} node
 * @param {readonly Node[]} above the nearest first
 * @param {string} text of the file
 * @returns {readonly Mutation[]}
 */
export const mutationsOf = (node, above, text) =>
  operators
    .flatMap((operator) => operator(node, above, text))
    .filter(({ start, end, to }) => text.slice(start, end) !== to)
