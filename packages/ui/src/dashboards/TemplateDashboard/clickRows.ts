import type { PointTable } from '@wabalytics/hooks'

/** Clicks of one kind on one button of one template. Kinds measure different things and are never added. */
export interface ClickRow {
  readonly templateId: string
  readonly button: string | undefined
  readonly type: string
  readonly count: number
}

/** A table's clicks by template, button and kind, most clicked first. */
export function clickRows({ clicks, dimensions }: PointTable): readonly ClickRow[] {
  const templates = dimensions.get('templateId')
  if (clicks === undefined || templates === undefined) return []
  const rows = new Map<string, ClickRow>()
  for (let i = 0; i < clicks.length; i++) {
    const templateId = templates.values[templates.codes[clicks.point[i] ?? 0] ?? 0] ?? ''
    const button = clicks.buttonContent.values[clicks.buttonContent.codes[i] ?? 0]
    const type = clicks.type.values[clicks.type.codes[i] ?? 0] ?? 'unknown'
    const key = JSON.stringify([templateId, button ?? null, type])
    const count = (rows.get(key)?.count ?? 0) + (clicks.count[i] ?? 0)
    rows.set(key, { templateId, button, type, count })
  }
  return [...rows.values()].sort((a, b) => b.count - a.count)
}
