import type { CellValue, DataColumn } from './DataColumn.js'

/** By which column rows are sorted, and which way. */
export interface Sort {
  readonly key: string
  readonly direction: 'ascending' | 'descending'
}

/**
 * Row indices in the order of the sorts, the first one deciding. Missing values come last either way, texts follow the
 * locale with numbers inside them counted, and rows that are equal keep their order.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly DataColumn<Row>[],
  sorts: readonly Sort[],
  locale: string,
): Uint32Array {
  const order = Uint32Array.from(rows, (_, index) => index)
  const keys = sorts.flatMap(({ key, direction }) => {
    const column = columns.find((one) => one.key === key)
    return column ? [{ values: rows.map(column.value), sign: direction === 'ascending' ? 1 : -1 }] : []
  })
  if (keys.length === 0) return order
  const collator = new Intl.Collator(locale, { numeric: true })
  return order.sort((a, b) => {
    for (const { values, sign } of keys) {
      const difference = compare(values[a], values[b], sign, collator)
      if (difference !== 0) return difference
    }
    return a - b
  })
}

function compare(a: CellValue, b: CellValue, sign: number, collator: Intl.Collator): number {
  const first = comparable(a)
  const second = comparable(b)
  if (first === null || second === null) return first === second ? 0 : first === null ? 1 : -1
  if (typeof first === 'number' && typeof second === 'number') return sign * (first - second)
  return sign * collator.compare(String(first), String(second))
}

function comparable(value: CellValue): string | number | null {
  if (value === null || value === undefined) return null
  const plain = value instanceof Date ? value.getTime() : value
  return typeof plain === 'number' && Number.isNaN(plain) ? null : plain
}
