import { graphError } from '../errors/graphError.js'
import { parseList } from './parseList.js'

/** Parameters as they came: names → texts. */
export type RawParameters = ReadonlyMap<string, string>

/** Reads one parameter; `raw` is `undefined` when it was not sent. Throws the platform's error for a wrong value. */
export type ParameterReader<Value> = (name: string, raw: string | undefined) => Value

/** The parameters of a route by their names on the platform: the one list that reading and coverage both use. */
export type ParameterReaders = Readonly<Record<string, ParameterReader<unknown>>>

/** Readers that together yield `Values`. */
export type ReadersOf<Values> = { readonly [Name in keyof Values]: ParameterReader<Values[Name]> }

/** Reads all parameters of a route; names the route does not know are ignored, as the platform does. */
export function readParameters<Values extends object>(
  readers: ReadersOf<Values>,
  raw: RawParameters,
): Values {
  const read = Object.entries<ParameterReader<unknown>>(readers).map(([name, reader]) => [
    name,
    reader(name, raw.get(name)),
  ])
  return Object.fromEntries(read) as Values
}

/** The same reader, with an error when the parameter is absent. */
export function required<Value>(reader: ParameterReader<Value | undefined>): ParameterReader<Value> {
  return (name, raw) => {
    const value = reader(name, raw)
    if (value === undefined) throw graphError(100, { message: `(#100) The parameter ${name} is required.` })
    return value
  }
}

/** A whole number; UNIX seconds where a time is meant. */
export const whole: ParameterReader<number | undefined> = (name, raw) => {
  if (raw === undefined || raw === '') return undefined
  if (!/^-?\d+$/.test(raw.trim()))
    throw graphError(100, { message: `(#100) Param ${name} must be an integer` })
  return Number(raw)
}

/** `true`, `false`, `1` or `0`. */
export const truth: ParameterReader<boolean | undefined> = (name, raw) => {
  if (raw === undefined || raw === '') return undefined
  const value = new Map([
    ['true', true],
    ['1', true],
    ['false', false],
    ['0', false],
  ]).get(raw.toLowerCase())
  if (value === undefined) throw graphError(100, { message: `(#100) Param ${name} must be a boolean` })
  return value
}

/** Any text. */
export const text: ParameterReader<string | undefined> = (_name, raw) => (raw === '' ? undefined : raw)

/** One of `values`, in any letter case. `synonyms` maps other spellings to a value. */
export function oneOf<const Value extends string>(
  values: readonly Value[],
  synonyms: Readonly<Record<string, Value>> = {},
): ParameterReader<Value | undefined> {
  return (name, raw) => (raw === undefined || raw === '' ? undefined : match(values, synonyms, name, raw))
}

/** One of the names in `table`, in any letter case. */
export function nameIn<const Table extends object>(
  table: Table,
): ParameterReader<(keyof Table & string) | undefined> {
  return oneOf(Object.keys(table) as (keyof Table & string)[])
}

/** An array of `values`, in any letter case; absent and `[]` both read as `[]`. */
export function listOf<const Value extends string>(
  values: readonly Value[],
  synonyms: Readonly<Record<string, Value>> = {},
): ParameterReader<readonly Value[]> {
  return (name, raw) =>
    list(name, raw).map((item, index) => match(values, synonyms, `${name}[${index}]`, item))
}

/** An array of digits, such as ids and phone numbers; a leading `+` is dropped. */
export const digits: ParameterReader<readonly string[]> = (name, raw) =>
  list(name, raw).map((item, index) => {
    const found = /^\+?(\d+)$/.exec(item)?.[1]
    if (found === undefined)
      throw graphError(100, { message: `(#100) Param ${name}[${index}] must be numeric` })
    return found
  })

/** An array of two-letter country codes. */
export const countries: ParameterReader<readonly string[]> = (name, raw) =>
  list(name, raw).map((item, index) => {
    if (!/^[a-z]{2}$/i.test(item)) {
      throw graphError(100, { message: `(#100) Param ${name}[${index}] must be a two letter country code` })
    }
    return item.toUpperCase()
  })

function list(name: string, raw: string | undefined): readonly string[] {
  const items = parseList(raw ?? '')
  if (items === undefined) throw graphError(100, { message: `(#100) Param ${name} must be an array.` })
  return items
}

function match<Value extends string>(
  values: readonly Value[],
  synonyms: Readonly<Record<string, Value>>,
  name: string,
  raw: string,
): Value {
  const upper = raw.replaceAll(/["'\s]/g, '').toUpperCase()
  const value = values.find((candidate) => candidate === upper) ?? synonyms[upper]
  if (value !== undefined) return value
  throw graphError(100, {
    message: `(#100) Param ${name} must be one of {${values.join(', ')}} - got "${raw}".`,
  })
}
