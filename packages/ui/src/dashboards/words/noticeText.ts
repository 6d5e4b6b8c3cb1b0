import type { Notice } from '@wabalytics/hooks'
import type { Formatters } from '../../format/Formatters.js'
import type { Footnote } from '../../frame/Footnote.js'
import type { DashboardMessages } from '../../messages/dashboards/DashboardMessages.js'

/** What a result's notices are called here, and when to name the account. */
export interface NoticeContext {
  readonly messages: DashboardMessages
  readonly formatters: Formatters
  /** Names of accounts by id; several of them: each notice says which one it is about. */
  readonly accounts: ReadonlyMap<string, string>
}

/** Keys of details that hold UNIX seconds, in the order a sentence uses them. */
const moments = [
  ['from', 'start', 'since'],
  ['to', 'end'],
] as const

/** Notices in words. `approximate` is left out: the frame says it always. Equal sentences are said once. */
export function footnotesOf(notices: readonly Notice[], context: NoticeContext): readonly Footnote[] {
  const footnotes = new Map<string, Footnote>()
  for (const notice of notices) {
    if (notice.code === 'approximate') continue
    const text = noticeText(notice, context)
    footnotes.set(text, { text, severity: notice.severity === 'info' ? 'info' : 'warning' })
  }
  return [...footnotes.values()]
}

/** One notice in words. */
export function noticeText(notice: Notice, { messages, formatters, accounts }: NoticeContext): string {
  const { details } = notice
  const moment = (keys: readonly string[]) => {
    const seconds = keys.map((key) => details[key]).find((value) => typeof value === 'number')
    return seconds === undefined ? '' : formatters.date(seconds * 1000, 'DAY', 'full')
  }
  const count = [details['count'], details['days']].find((value) => typeof value === 'number') ?? 0
  const list = [details['currencies'], details['timeZones']].find((value) => typeof value === 'object') ?? []
  const text = messages.notices[notice.code]({
    date: moment(moments[0]),
    until: moment(moments[1]),
    count,
    printed: formatters.value(count, { kind: 'count' }),
    name: String(details['name'] ?? ''),
    value: String(details['value'] ?? details['used'] ?? ''),
    list: formatters.list(list),
  })
  const account = notice.wabaId === undefined ? undefined : accounts.get(notice.wabaId)
  return account === undefined || accounts.size < 2 ? text : messages.aboutAccount({ account, text })
}
