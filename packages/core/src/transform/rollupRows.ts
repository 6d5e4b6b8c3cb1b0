import { type MeasureColumn, valueAt } from './measureColumn.js'

/** What groups have in common, a key a column. `codes` lead to `values`, `starts` are UNIX seconds. */
export type RollupKey =
  | { readonly kind: 'text'; readonly codes: Uint32Array; readonly values: readonly (string | undefined)[] }
  | { readonly kind: 'time'; readonly starts: Float64Array; readonly ends: Float64Array }

/** A group as an object: its keys, and its numbers (`undefined` where there is none). */
export type RollupRow<By extends string = string, Name extends string = string> = string extends By
  ? AnyRow
  : { readonly [K in By]: K extends 'start' ? Date : string | undefined } & ('start' extends By
      ? { readonly end: Date }
      : unknown) &
      (string extends Name ? AnyRow : { readonly [K in Name]: number | undefined })

interface AnyRow {
  readonly [name: string]: string | number | Date | undefined
}

/** Groups as objects without a prototype, so that a group may be called `__proto__`. */
export function rollupRows<By extends string, Name extends string>(
  length: number,
  keys: ReadonlyMap<string, RollupKey>,
  measures: ReadonlyMap<string, MeasureColumn>,
): readonly RollupRow<By, Name>[] {
  const rows = Array.from({ length }, (_, group) => {
    const row: Record<string, unknown> = Object.create(null)
    for (const [name, key] of keys) {
      if (key.kind === 'text') row[name] = key.values[key.codes[group] ?? 0]
      else {
        row[name] = new Date((key.starts[group] ?? 0) * 1000)
        row['end'] = new Date((key.ends[group] ?? 0) * 1000)
      }
    }
    for (const [name, column] of measures) row[name] = valueAt(column, group)
    return row
  })
  // The columns were made from the names the type is made of; rows are those columns, read across.
  return rows as unknown as readonly RollupRow<By, Name>[]
}
