import { clickCounting } from '../datasets/clickCounting.js'
import { datasetDefinition } from '../datasets/datasets.js'
import { missingCode } from '../table/missingKinds.js'
import type { ClickColumns, MetricColumn, PointTable } from '../table/pointTable.js'
import { withColumns } from '../table/withColumns.js'
import type { TableAnswer } from './source.js'

/** What must be known of a template to tell why it has no clicks: a `MessageTemplate` is one. */
export interface KnownTemplate {
  readonly id: string
  readonly category?: string | undefined
  readonly clickTrackingOptedOut?: boolean | undefined
}

/**
 * An answer about templates that tells why clicks are missing, and what is spent on each of them: where the platform
 * counts none for the template's category, or click tracking is off, a 0 says nothing. Templates that have clicks all
 * the same keep them.
 *
 * @example
 * // login_code: AUTHENTICATION, its clicks not counted
 * const groups = rollup(withTemplates(result, templates), { by: ['templateId'] })
 * figureOf(groups, 'clicks:url_button', 0) // { value: undefined, reason: 'not-counted', … }
 */
export function withTemplates<S extends TableAnswer>(source: S, templates: readonly KnownTemplate[]): S {
  const { table } = source
  const silent = silentPoints(table, new Map(templates.map((template) => [template.id, template])))
  if (silent === undefined) return source
  const metrics = Object.entries(datasetDefinition(table.dataset).metrics).flatMap(([name, { combine }]) => {
    const column = table.metrics.get(name)
    const ofClicks = combine.rule === 'ratio' && combine.per.startsWith('clicks:')
    return column !== undefined && ofClicks ? [silenced(column, silent)] : []
  })
  const clicks = table.clicks && { ...table.clicks, reasons: marked(table.clicks, silent) }
  // Rows are made when first read: they stay unread.
  const own = Object.getOwnPropertyDescriptors(source)
  const told = { value: withColumns(table, { metrics, clicks }), enumerable: true }
  return Object.defineProperties(Object.create(Object.getPrototypeOf(source)), { ...own, table: told })
}

/** By point, why its template never has clicks; `undefined`: all may have. */
function silentPoints(
  { dimensions, clicks, length }: PointTable,
  templates: ReadonlyMap<string, KnownTemplate>,
): Uint8Array | undefined {
  const ids = dimensions.get('templateId')
  if (ids === undefined) return undefined
  const codes = Uint8Array.from(ids.values, (id) => {
    const template = id === undefined ? undefined : templates.get(id)
    if (template === undefined) return 0
    if (clickCounting(template.category) === 'not-counted') return missingCode.notCounted
    return template.clickTrackingOptedOut === true ? missingCode.trackingOff : 0
  })
  for (let i = 0; clicks !== undefined && i < clicks.length; i++) {
    if ((clicks.count[i] ?? 0) > 0) codes[ids.codes[clicks.point[i] ?? 0] ?? 0] = 0
  }
  if (!codes.some((code) => code !== 0)) return undefined
  return Uint8Array.from({ length }, (_, i) => codes[ids.codes[i] ?? 0] ?? 0)
}

function silenced(column: MetricColumn, silent: Uint8Array): MetricColumn {
  return {
    ...column,
    values: column.values.map((value, i) => (silent[i] === 0 ? value : 0)),
    valid: column.valid.map((valid, i) => (silent[i] === 0 ? valid : 0)),
    reasons: marked(column, silent),
  }
}

function marked({ reasons }: Pick<ClickColumns, 'reasons'>, silent: Uint8Array): Uint8Array {
  return silent.map((code, i) => (code === 0 ? (reasons?.[i] ?? 0) : code))
}
