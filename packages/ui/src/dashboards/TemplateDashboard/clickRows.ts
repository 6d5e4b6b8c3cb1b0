import { type EmptyReason, type Figure, type PointTable, pointReason } from '@wabalytics/hooks'

/** Clicks of one kind on one button of one template. Kinds measure different things and are never added. */
export interface ClickRow {
  readonly templateId: string
  /** The account the template belongs to. */
  readonly wabaId: string
  readonly button: string | undefined
  readonly type: string
  readonly clicks: Figure
}

/** A table's clicks by template, button and kind, most clicked first; those nobody knows come last. */
export function clickRows(table: PointTable): readonly ClickRow[] {
  const { clicks, dimensions } = table
  const templates = dimensions.get('templateId')
  if (clicks === undefined || templates === undefined) return []
  const accounts = dimensions.get('wabaId')
  const whys = clicks.type.values.map((type) => pointReason(table, `clicks:${type ?? 'unknown'}`))
  const rows = new Map<string, ClickRow>()
  for (let i = 0; i < clicks.length; i++) {
    const point = clicks.point[i] ?? 0
    const templateId = templates.values[templates.codes[point] ?? 0] ?? ''
    const wabaId = accounts?.values[accounts.codes[point] ?? 0] ?? ''
    const button = clicks.buttonContent.values[clicks.buttonContent.codes[i] ?? 0]
    const code = clicks.type.codes[i] ?? 0
    const type = clicks.type.values[code] ?? 'unknown'
    const key = JSON.stringify([templateId, button ?? null, type])
    const before = rows.get(key)?.clicks ?? none
    rows.set(key, {
      templateId,
      wabaId,
      button,
      type,
      clicks: plus(before, clicks.count[i] ?? 0, whys[code]?.(point)),
    })
  }
  return [...rows.values()].sort((a, b) => (b.clicks.value ?? -1) - (a.clicks.value ?? -1))
}

const none: Figure = {
  ...{ value: undefined, reason: undefined, lacking: undefined, points: 0, known: 0, base: undefined },
}

/** A day more: of one that lacks something a 0 says nothing, and more is a part. */
function plus(sum: Figure, count: number, lack: EmptyReason | undefined): Figure {
  const untold = lack !== undefined && count === 0
  const value = untold ? sum.value : (sum.value ?? 0) + count
  return {
    ...sum,
    value,
    reason: value === undefined ? lack : undefined,
    // What was not sent takes nothing from the sum.
    lacking: lack === 'expired' ? lack : sum.lacking,
    points: sum.points + 1,
    known: sum.known + (untold ? 0 : 1),
  }
}
