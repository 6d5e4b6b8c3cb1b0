import type { Point } from './points.js'

/** What is asked. Each group's answer: its points, their volume, their cost, and how many have no cost. */
export const questions = ['start × category', 'country', 'local day × category'] as const
export type Question = (typeof questions)[number]

export type Totals = readonly [points: number, volume: number, cost: number, withoutCost: number]

/** Answers in one form, to compare them: key, e.g. `1782874800 MARKETING`, to totals. */
export type Groups = ReadonlyMap<string, Totals>

/** Points made ready for questions, in whatever form suits the peer. */
export interface Prepared<Native> {
  ask(question: Question): Native
  /** Puts an answer in the common form. Not timed. */
  groups(answer: Native, question: Question): Groups
}

/** A library or a way of doing without one. */
export interface Peer<Native = unknown> {
  readonly name: string
  /** Written by hand for these questions alone: a limit, not a choice. */
  readonly floor?: true
  prepare(points: readonly Point[], answer: unknown): Prepared<Native>
}
