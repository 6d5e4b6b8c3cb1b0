import {
  type Codes,
  type DimensionColumn,
  isDatasetName,
  type MetricColumn,
  missingKinds,
  type PointTable,
} from '@wabalytics/core'
import { foreign } from './foreign.js'
import {
  type Plain,
  readColumn,
  readCount,
  readFigure,
  readList,
  readMaybeText,
  readMoments,
  readObject,
  readText,
  readWord,
} from './readPlain.js'

/** More figures than a page can carry: 5 million are some 30 MB of JSON. */
const mostFigures = 5_000_000

const units = ['count', 'money', 'unit-cost', 'duration', 'unknown'] as const

/** A table's columns again; every length, code and number is checked, so that no chart reads past an end. */
export function readPlainTable(value: unknown, dataset: string): PointTable {
  const plain = readObject(value, 'table')
  const named = plain['dataset']
  if (!isDatasetName(named) || named !== dataset) throw foreign('the table is of another dataset')
  const length = readCount(plain['length'], 'the length of the table', mostFigures)
  const dimensions = readList(plain['dimensions'], 'dimensions')
  const metrics = readList(plain['metrics'], 'metrics')
  if (length * (dimensions.length + metrics.length + 1) > mostFigures) {
    throw foreign(`the table holds more than ${mostFigures} figures`)
  }
  const { starts, ends, codes } = readBuckets(readObject(plain['buckets'], 'buckets'), length)
  const bounds = (moments: Float64Array) => Float64Array.from(codes, (code) => moments[code] ?? 0)
  let start: Float64Array | undefined
  let end: Float64Array | undefined
  return {
    dataset: named,
    length,
    buckets: { codes, starts, ends },
    get start() {
      start ??= bounds(starts)
      return start
    },
    get end() {
      end ??= bounds(ends)
      return end
    },
    dimensions: byName(dimensions.map((one) => readDimension(readObject(one, 'a dimension'), length))),
    metrics: byName(metrics.map((one) => readMetric(readObject(one, 'a metric'), length))),
    clicks:
      plain['clicks'] === undefined ? undefined : readClicks(readObject(plain['clicks'], 'clicks'), length),
  }
}

function byName<T extends { readonly name: string }>(columns: readonly T[]): ReadonlyMap<string, T> {
  const named = new Map(columns.map((column) => [column.name, column]))
  if (named.size !== columns.length) throw foreign('two columns have one name')
  return named
}

function readBuckets(plain: Plain, length: number): PointTable['buckets'] {
  const count = readList(plain['starts'], 'the starts of buckets').length
  const starts = readMoments(plain['starts'], 'the starts of buckets', count)
  const ends = readMoments(plain['ends'], 'the ends of buckets', count)
  for (let i = 0; i < count; i++) {
    if ((ends[i] ?? 0) < (starts[i] ?? 0)) throw foreign('a bucket ends before it starts')
    if (i > 0 && (starts[i] ?? 0) < (starts[i - 1] ?? 0)) throw foreign('buckets are out of order')
  }
  return { starts, ends, codes: readCodes(plain['codes'], 'the codes of buckets', length, count) }
}

function readDimension(plain: Plain, length: number): DimensionColumn {
  const name = readText(plain['name'], 'the name of a dimension')
  const values = readList(plain['values'], `the values of ${name}`).map((one) =>
    readText(one, `a value of ${name}`),
  )
  return {
    name,
    absent: readMaybeText(plain['absent'], `what stands for a missing ${name}`),
    codes: readCodes(plain['codes'], `the codes of ${name}`, length, values.length + 1),
    values: [undefined, ...values],
  }
}

function readMetric(plain: Plain, length: number): MetricColumn {
  const name = readText(plain['name'], 'the name of a metric')
  const list = readColumn(plain['values'], name, length)
  const currency = readMaybeText(plain['currency'], `the currency of ${name}`)
  return {
    name,
    unit: readWord(plain['unit'], units, `the unit of ${name}`),
    combine: readCombination(readObject(plain['combine'], `how ${name} adds up`)),
    values: Float64Array.from(list, (one) => (one === null ? 0 : readFigure(one, name))),
    valid: Uint8Array.from(list, (one) => (one === null ? 0 : 1)),
    ...(currency === undefined ? {} : { currency }),
    ...readReasons(plain, length),
  }
}

/** Why figures are missing, or of a part only. */
function readReasons(plain: Plain, length: number): Pick<MetricColumn, 'reasons'> {
  if (plain['reasons'] === undefined) return {}
  const reasons = readCodes(plain['reasons'], 'why figures are missing', length, missingKinds.length)
  return { reasons: Uint8Array.from(reasons) }
}

function readCombination(plain: Plain): MetricColumn['combine'] {
  const rule = readWord(plain['rule'], ['sum', 'ratio', 'mean', 'none'], 'a rule of adding up')
  if (rule === 'ratio') {
    return { rule, of: readText(plain['of'], 'a numerator'), per: readText(plain['per'], 'a denominator') }
  }
  return rule === 'mean' ? { rule, weight: readText(plain['weight'], 'a weight') } : { rule }
}

function readClicks(plain: Plain, points: number): PointTable['clicks'] {
  const { length } = readList(plain['point'], 'the points of clicks')
  if (length > mostFigures) throw foreign(`more than ${mostFigures} clicks`)
  return {
    length,
    point: Uint32Array.from(readCodes(plain['point'], 'the points of clicks', length, points)),
    count: Float64Array.from(readColumn(plain['count'], 'the counts of clicks', length), (one) =>
      readFigure(one, 'a count of clicks'),
    ),
    type: readDimension(readObject(plain['type'], 'the types of clicks'), length),
    buttonContent: readDimension(readObject(plain['buttonContent'], 'the buttons of clicks'), length),
    ...readReasons(plain, points),
  }
}

/** `length` codes below `size`, in as many bytes as the number of different ones needs, as core keeps them. */
function readCodes(value: unknown, name: string, length: number, size: number): Codes {
  const list = readColumn(value, name, length)
  const code = (one: unknown) => readCount(one, name, size - 1)
  if (size <= 256) return Uint8Array.from(list, code)
  return size <= 65_536 ? Uint16Array.from(list, code) : Uint32Array.from(list, code)
}
