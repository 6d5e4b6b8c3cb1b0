import { datasetDefinition, datasets } from '../datasets/datasets.js'
import type { DatasetDefinition } from '../datasets/definition.js'
import type { PointsRequest } from '../plan/request.js'
import { otherDataset } from './badResponse.js'
import { checkAccount } from './checkAccount.js'
import { isJson, isList, type Json, squash } from './readJson.js'

/** A part of an answer that holds points, and what it says of them. */
export interface Block {
  readonly points: readonly unknown[]
  readonly says: Json
}

/** An answer taken apart. */
export interface OpenAnswer {
  readonly blocks: readonly Block[]
  /** What stands around the blocks, the outermost first. */
  readonly around: readonly Json[]
  /** Whether it is an answer at all: of the shape asked, for the account asked. */
  readonly known: boolean
  /** Whether it says by itself that there are no points: a list, where points stand, that is empty. */
  readonly proved: boolean
  /** What stands where points do, and is none. */
  readonly strange: number
}

/** No answer is nested deeper. */
const deepest = 8
/** No object of an answer has more names. */
const mostNames = 200
/** What a block says of itself beside its points: it repeats the request. */
const echoes =
  'granularity producttype wabatimezone metrictypes dimensions start end currency id name title period'
/** What a point never has. Spelled out: looked for in every point that stands without a block. */
const blockMarks = ['granularity', 'Granularity', 'data_points', 'dataPoints', 'DataPoints']
/** Fields of the account's other datasets. */
const fields = new Set(Object.values(datasets).map(({ field }) => squash(field)))

/**
 * Takes an answer apart, whichever of the documented shapes it has, or whatever a server on the way made of it: lists
 * that became objects with numbers for keys, or lost the brackets around a single entry; blocks beside points; names
 * in another spelling; an answer wrapped in another. Nothing is thrown away: what is not understood is counted.
 *
 * @throws AnalyticsError `bad-response` when it is of another account or dataset.
 */
export function openAnswer(answer: unknown, request: PointsRequest): OpenAnswer {
  const opener = new Opener(request, datasetDefinition(request.dataset))
  opener.open(answer, false, 0)
  opener.flush()
  return opener
}

class Opener implements OpenAnswer {
  readonly blocks: Block[] = []
  readonly around: Json[] = []
  known = false
  proved = false
  strange = 0
  private loose: unknown[] = []
  private readonly field: string
  private readonly marks: readonly string[]
  private readonly echoes: ReadonlySet<string>

  constructor(
    private readonly request: PointsRequest,
    definition: DatasetDefinition,
  ) {
    this.field = squash(definition.field)
    const metrics = Object.values(definition.metrics).map(({ key }) => key)
    this.marks = ['start', ...metrics, ...Object.values(definition.ids).map(({ key }) => key)]
    const parameters = Object.values(definition.filters).map(({ parameter }) => squash(parameter))
    this.echoes = new Set([...echoes.split(' '), ...parameters])
  }

  /** Opens a part. `inside`: it stands where the points of what was asked stand. */
  open(value: unknown, inside: boolean, depth: number): void {
    if (value === null || value === undefined) return
    if (depth > deepest || typeof value !== 'object') this.strange++
    else if (isList(value)) this.openList(value, inside, depth)
    else if (isJson(value)) this.openObject(value, inside, depth)
  }

  /** Makes a block of points that stand by themselves. */
  flush(): void {
    if (this.loose.length > 0) this.blocks.push({ points: this.loose, says: {} })
    this.loose = []
  }

  private openList(list: readonly unknown[], inside: boolean, depth: number): void {
    if (list.length === 0) {
      this.known = true
      this.proved ||= inside
    }
    for (const entry of list) {
      if (this.isPoint(entry)) this.loose.push(entry)
      else this.open(entry, inside, depth + 1)
    }
  }

  private openObject(object: Json, inside: boolean, depth: number): void {
    if (this.isPoint(object)) {
      this.loose.push(object)
      return
    }
    const keys = Object.keys(object)
    // What has so many keys is a list that lost its brackets: no other spelling is looked for.
    const names = new Map(keys.map((key) => [keys.length > mostNames ? key : squash(key), key]))
    const get = (name: string) => object[names.get(name) ?? '']
    const own = get(this.field)
    const points = names.get('datapoints')
    if (own !== undefined && own !== null) {
      this.enter(object)
      this.open(own, true, depth + 1)
    } else if (points !== undefined) {
      checkAccount(object, this.request.wabaId, false)
      this.known = true
      this.flush()
      this.blocks.push({ points: this.listOf(object[points]), says: object })
    } else {
      const other = [...names].find(([name, key]) => fields.has(name) && (object[key] ?? null) !== null)
      if (other !== undefined) throw otherDataset(this.request, other[1])
      this.openOther(object, names, inside, depth)
    }
  }

  private openOther(object: Json, names: ReadonlyMap<string, string>, inside: boolean, depth: number): void {
    const given = [...names].filter(([, key]) => (object[key] ?? null) !== null)
    const data = names.get('data')
    if (data !== undefined) {
      // The list of an edge, `null` for none; or an answer within a server's own.
      this.enter(object)
      this.open(object[data], true, depth + 1)
    } else if (given.length > 0 && given.every(([name]) => /^\d+$/.test(name))) {
      for (const [, key] of given) this.open(object[key], inside, depth + 1)
    } else if (given.every(([name]) => name === 'id') && (inside || given.length > 0)) {
      // The platform leaves a field without data out, and answers with the id alone.
      checkAccount(object, this.request.wabaId, true)
      this.known = true
    } else if (inside && given.every(([name]) => this.echoes.has(name))) {
      // A block without a list.
      this.flush()
      this.blocks.push({ points: [], says: object })
      this.known = true
    } else if (inside && given.every(([, key]) => typeof object[key] === 'object')) {
      for (const [, key] of given) this.open(object[key], true, depth + 1)
    } else this.strange++
  }

  /** An object that stands around blocks, or around none. */
  private enter(object: Json): void {
    checkAccount(object, this.request.wabaId, false)
    this.around.push(object)
    this.known = true
  }

  /** The points of a block, as the list they are or were. */
  private listOf(value: unknown): readonly unknown[] {
    if (isList(value)) {
      if (value.length === 0) this.proved = true
      return value
    }
    if (value === null || value === undefined) return []
    if (!isJson(value)) {
      this.strange++
      return []
    }
    if (this.isPoint(value)) return [value]
    return Object.values(value)
  }

  private isPoint(value: unknown): value is Json {
    if (!isJson(value) || blockMarks.some((mark) => value[mark] !== undefined)) return false
    return this.marks.some((mark) => value[mark] !== undefined)
  }
}
