import { type MeasureColumn, valueAt } from './measureColumn.js'

/** What groups have in common, a key a column. `codes` lead to `values`, `starts` are UNIX seconds. */
export type RollupKey =
  | { readonly kind: 'text'; readonly codes: Uint32Array; readonly values: readonly (string | undefined)[] }
  | {
      readonly kind: 'time'
      readonly starts: Float64Array
      readonly ends: Float64Array
      /**
       * Of days and coarser buckets: the zone to read them in, the accounts' own; UTC, at whose midnights they stand, where
       * dates of several zones meet. Absent: they are moments.
       */
      readonly timeZone?: string | undefined
    }

/** Names of a row's texts: what it can be grouped by. Any string, when the row's type is not known. */
export type KeyNames<R> = unknown extends R
  ? string
  : { [K in keyof R & string]: R[K] extends string | undefined ? K : never }[keyof R & string]

/** Names of a row's numbers. */
export type NumberNames<R> = unknown extends R
  ? string
  : { [K in keyof R & string]: R[K] extends number | undefined ? K : never }[keyof R & string]

/** A group whose columns are not known to the compiler. */
export interface AnyRow {
  readonly [name: string]: string | number | Date | undefined
}

type KeyValue<K, R> = K extends 'start' ? Date : K extends keyof R ? R[K] : string | undefined

/**
 * A group as an object: its keys, and its numbers (`undefined` where there is none). `R` is the row type of what was
 * grouped: a key that is always there in rows is always there in groups.
 */
export type RollupRow<
  By extends string = string,
  Name extends string = string,
  R = unknown,
> = string extends By
  ? AnyRow
  : { readonly [K in By]: KeyValue<K, R> } & ('start' extends By ? { readonly end: Date } : unknown) &
      (string extends Name ? AnyRow : { readonly [K in Name]: number | undefined })

/** Groups as objects without a prototype, so that a group may be called `__proto__`. */
export function rollupRows<Row>(
  length: number,
  keys: ReadonlyMap<string, RollupKey>,
  measures: ReadonlyMap<string, MeasureColumn>,
): readonly Row[] {
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
  return rows as unknown as readonly Row[]
}
