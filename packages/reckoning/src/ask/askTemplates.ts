import type { DateSpan } from '../calendar/Bucket.js'
import type { Account } from './Account.js'
import { type Graph, memberOf } from './Graph.js'
import { numberAt, pointsIn, type RawPoint } from './RawPoint.js'

/** A message template of an account. */
export interface Template {
  readonly id: string
  readonly name: string
  readonly category: string
}

/** Clicks of one kind on one button; kinds measure different things and are never added. */
export interface Clicks {
  readonly type: string
  readonly button: string
  readonly count: number
}

/** What became of one template on one day of UTC. */
export interface TemplateFact {
  readonly account: Account
  readonly templateId: string
  /** Epoch milliseconds: a midnight of UTC. */
  readonly start: number
  readonly sent: number
  readonly delivered: number
  readonly read: number
  readonly clicks: readonly Clicks[]
  /** `undefined`: the platform does not show it. */
  readonly spent: number | undefined
}

/** Every template of an account. */
export async function readTemplates(graph: Graph, wabaId: string): Promise<readonly Template[]> {
  const pages = await graph.readPages(`${wabaId}/message_templates`, { fields: 'id,name,category' })
  return pages
    .flatMap((page) => listAt(page, 'data'))
    .map((node) => ({
      id: String(memberOf(node, 'id')),
      name: String(memberOf(node, 'name')),
      category: String(memberOf(node, 'category')).toUpperCase(),
    }))
}

/** The facts of templates, ten a request, all pages; days are those of UTC, whatever the account's zone. */
export async function askTemplates(
  graph: Graph,
  account: Account,
  templates: readonly Template[],
  span: DateSpan,
): Promise<readonly TemplateFact[]> {
  const facts: TemplateFact[] = []
  for (let first = 0; first < templates.length; first += 10) {
    const ids = templates.slice(first, first + 10).map(({ id }) => id)
    const pages = await graph.readPages(`${account.wabaId}/template_analytics`, {
      start: String(Date.parse(span.start) / 1000),
      end: String(Date.parse(span.end) / 1000),
      granularity: 'DAILY',
      template_ids: `[${ids.join()}]`,
      limit: '1000',
    })
    facts.push(...pages.flatMap(pointsIn).map((point) => factOf(point, account)))
  }
  return facts
}

function factOf(point: RawPoint, account: Account): TemplateFact {
  const spent = listAt(point, 'cost').find((entry) => memberOf(entry, 'type') === 'amount_spent')
  return {
    account,
    templateId: String(point['template_id']),
    start: (numberAt(point, 'start') ?? Number.NaN) * 1000,
    sent: numberAt(point, 'sent') ?? 0,
    delivered: numberAt(point, 'delivered') ?? 0,
    read: numberAt(point, 'read') ?? 0,
    clicks: listAt(point, 'clicked').map((entry) => ({
      type: String(memberOf(entry, 'type')),
      button: String(memberOf(entry, 'button_content')),
      count: Number(memberOf(entry, 'count') ?? memberOf(entry, 'value') ?? 0),
    })),
    spent: spent === undefined ? undefined : Number(memberOf(spent, 'value')),
  }
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = memberOf(value, key)
  return Array.isArray(list) ? list : []
}
