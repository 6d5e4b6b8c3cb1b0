import { foreign } from './foreign.js'

/** JSON of which nothing is known yet. */
export type Plain = Readonly<Record<string, unknown>>

export function readObject(value: unknown, name: string): Plain {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw foreign(`${name} is no object`)
  }
  // Its own keys alone: nothing is read from a prototype.
  return Object.assign(Object.create(null), value)
}

export function readList(value: unknown, name: string): readonly unknown[] {
  if (!Array.isArray(value)) throw foreign(`${name} is no list`)
  // A list with holes, which JSON cannot be, has entries for them, too: none is passed over.
  return Array.from(value)
}

export function readText(value: unknown, name: string): string {
  if (typeof value !== 'string') throw foreign(`${name} is no text`)
  return value
}

/** A text that may be absent; JSON knows no `undefined`, so that it is left out there. */
export function readMaybeText(value: unknown, name: string): string | undefined {
  return value === undefined ? undefined : readText(value, name)
}

export function readNumber(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw foreign(`${name} is no number`)
  return value
}

/** A whole number in `[0, most]`. */
export function readCount(value: unknown, name: string, most: number): number {
  const count = readNumber(value, name)
  if (!Number.isInteger(count) || count < 0 || count > most) {
    throw foreign(`${name} is not one of 0 to ${most}`)
  }
  return count
}

/** One of some words. */
export function readWord<T extends string>(value: unknown, words: readonly T[], name: string): T {
  const word = words.find((one) => one === value)
  if (word === undefined) throw foreign(`${name} is none of ${words.join(', ')}`)
  return word
}

/** A moment in UNIX milliseconds that a Date can hold. */
export function readDate(value: unknown, name: string): Date {
  const date = new Date(readNumber(value, name))
  if (Number.isNaN(date.getTime())) throw foreign(`${name} is no moment`)
  return date
}

/** A list of as many entries as a column has. */
export function readColumn(value: unknown, name: string, length: number): readonly unknown[] {
  const list = readList(value, name)
  if (list.length !== length) throw foreign(`${name} has ${list.length} entries instead of ${length}`)
  return list
}

/** Beyond it, whole numbers are no longer exact, and sums could overflow. */
const largestFigure = Number.MAX_SAFE_INTEGER

/** A measured number: one that can be added up. */
export function readFigure(value: unknown, name: string): number {
  const figure = readNumber(value, name)
  if (Math.abs(figure) > largestFigure) throw foreign(`${name} is beyond what can be counted`)
  return figure
}

/** The largest and smallest moment of a Date, in UNIX seconds. */
const lastMoment = 8.64e12

/** Moments in UNIX seconds. */
export function readMoments(value: unknown, name: string, length: number): Float64Array {
  return Float64Array.from(readColumn(value, name, length), (one) => {
    const moment = readNumber(one, name)
    if (Math.abs(moment) > lastMoment) throw foreign(`${name} are no moments`)
    return moment
  })
}
