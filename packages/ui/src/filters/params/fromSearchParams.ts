import { isDayRange } from '../range/days.js'
import { isRangePreset } from '../range/presets.js'
import { isDimension, isMetric } from '../state/askedWords.js'
import { compareModes, type FilterState } from '../state/FilterState.js'
import { areWabaIds, fieldOf, isFilterName, readFilterValue } from '../state/fields.js'
import { granularities } from '../state/granularities.js'
import {
  defaultPrefix,
  mostCharacters,
  mostValues,
  type ParamOptions,
  paramKeys,
  paramsVersion,
  separator,
} from './paramNames.js'

/** A param that was not taken, and why. */
export interface ParamProblem {
  /** The param's key, as it came. */
  readonly key: string
  /** What it said, cut to 80 characters. Text of whoever made the link: show it as text only. */
  readonly given: string
  readonly reason: 'version-unknown' | 'repeated' | 'too-long' | 'unreadable' | 'refused'
  /** What `core` said of a refused value. */
  readonly message?: string
}

/** What was read, and what was not. Spread it over the page's default state. */
export interface ReadParams {
  readonly value: Partial<FilterState>
  readonly problems: readonly ParamProblem[]
}

/**
 * A state from search params. Unknown keys are ignored; bad values are left out and reported; it never throws.
 *
 * @example
 * const { value, problems } = fromSearchParams(location.search)
 * const [state, setState] = useState({ ...defaultFilterState, ...value })
 */
export function fromSearchParams(params: URLSearchParams | string, options: ParamOptions = {}): ReadParams {
  const prefix = options.prefix ?? defaultPrefix
  const given = typeof params === 'string' ? new URLSearchParams(params) : params
  const problems: ParamProblem[] = []
  let value: Partial<FilterState> = {}
  const version = given.get(prefix + paramKeys.version)
  if (version !== null && version !== paramsVersion) {
    const key = prefix + paramKeys.version
    return { value, problems: [{ key, given: version.slice(0, 80), reason: 'version-unknown' }] }
  }
  for (const key of new Set(given.keys())) {
    const name = key.startsWith(prefix) ? key.slice(prefix.length) : undefined
    if (name === undefined || name === paramKeys.version || !isKnown(name)) continue
    const [text = '', ...others] = given.getAll(key)
    const refuse = (reason: ParamProblem['reason'], message?: string): void => {
      problems.push({ key, given: text.slice(0, 80), reason, ...(message !== undefined && { message }) })
    }
    if (others.length > 0) refuse('repeated')
    else if (text.length > mostCharacters || text.split(separator).length > mostValues) refuse('too-long')
    else {
      const read = readParam(name, text)
      if (read === undefined) refuse('unreadable')
      else if (typeof read === 'string') refuse('refused', read)
      else value = { ...value, ...read }
    }
  }
  return { value, problems }
}

const settings: ReadonlySet<string> = new Set(Object.values(paramKeys))

function isKnown(name: string): boolean {
  return settings.has(name) || isFilterName(name)
}

/** A param's part of the state; why `core` refuses it; or nothing when it cannot be read at all. */
function readParam(name: string, text: string): Partial<FilterState> | string | undefined {
  const parts = text.split(separator)
  switch (name) {
    case paramKeys.range:
      return readRangeParam(text, parts)
    case paramKeys.granularity: {
      const granularity = granularities.find((one) => one === text)
      return granularity && { granularity }
    }
    case paramKeys.compare: {
      const compare = compareModes.find((one) => one === text)
      return compare && { compare }
    }
    case paramKeys.wabaIds:
      return areWabaIds(parts) ? { wabaIds: unique(parts) } : undefined
    case paramKeys.dimensions:
      return parts.every(isDimension) ? { dimensions: unique(parts.filter(isDimension)) } : undefined
    case paramKeys.metrics:
      return parts.every(isMetric) ? { metrics: unique(parts.filter(isMetric)) } : undefined
    default:
      return isFilterName(name) ? readFilterParam(name, text, parts) : undefined
  }
}

function readRangeParam(
  text: string,
  [start, end, ...more]: readonly string[],
): Partial<FilterState> | undefined {
  if (isRangePreset(text)) return { range: text }
  const range = { start, end }
  return more.length === 0 && isDayRange(range) ? { range } : undefined
}

function readFilterParam(
  name: Parameters<typeof fieldOf>[0],
  text: string,
  parts: readonly string[],
): Partial<FilterState> | string | undefined {
  const { definition } = fieldOf(name)
  if (definition.type === 'boolean') {
    return text === 'true' || text === 'false' ? { [name]: text === 'true' } : undefined
  }
  const values = definition.type === 'integer' ? parts.map(readInteger) : parts
  if (values.some((one) => one === undefined)) return undefined
  const read = readFilterValue(name, definition.list ? values : values[0])
  return read.ok ? { [name]: read.value } : read.message
}

function readInteger(text: string): number | undefined {
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined
}

function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)]
}
