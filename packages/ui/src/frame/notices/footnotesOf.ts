import type { Granularity } from '@wabalytics/hooks'
import { bucketEdges, hasHours, type Notice } from '@wabalytics/hooks'
import { createFormatters } from '../../format/createFormatters.js'
import type { Formatters } from '../../format/Formatters.js'
import { isolate } from '../../format/isolate.js'
import { partText } from '../../format/partText.js'
import type { DashboardMessages } from '../../messages/dashboards/DashboardMessages.js'
import type { Footnote } from '../shell/Footnote.js'
import type { AccountWords } from './accountWords.js'

/** What a result's notices are called here, and when to name the account. */
export interface NoticeContext {
  readonly messages: DashboardMessages
  /** Of the page: hours are said in its zone, dates in that of the account. */
  readonly formatters: Formatters
  /** The accounts by id; several of them: each notice says which one it is about. */
  readonly accounts: ReadonlyMap<string, AccountWords>
  /** What the figures are shown by. @default days */
  readonly granularity?: Granularity | undefined
}

const saidElsewhere: ReadonlySet<string> = new Set(['approximate', 'cut-bucket'])

const granularities = ['HALF_HOUR', 'DAY', 'MONTH'] as const

/** Keys of details that hold UNIX seconds, in the order a sentence uses them. */
const moments = [
  ['from', 'start', 'since'],
  ['to', 'end'],
] as const

/**
 * Notices in words. `approximate` is left out: the frame says it always; so is `cut-bucket`: it stands beside the bucket,
 * in the table and the summary. What is the same for all accounts is said
 * once; what is about some of them names them.
 */
export function footnotesOf(notices: readonly Notice[], context: NoticeContext): readonly Footnote[] {
  const about = new Map<string, { readonly footnote: Footnote; readonly accounts: Set<string> }>()
  for (const notice of notices) {
    if (saidElsewhere.has(notice.code)) continue
    const text = noticeText(notice, context)
    const footnote: Footnote = { text, severity: notice.severity === 'info' ? 'info' : 'warning' }
    const found = about.get(text) ?? { footnote, accounts: new Set() }
    about.set(text, found)
    if (notice.wabaId !== undefined) found.accounts.add(notice.wabaId)
  }
  return [...about.values()].map(({ footnote, accounts }) => {
    const everyone = accounts.size === 0 || accounts.size >= context.accounts.size
    if (everyone) return footnote
    const names = [...accounts].map((id) => isolate(context.accounts.get(id)?.name ?? id))
    const account = context.formatters.list(names)
    return { ...footnote, text: context.messages.aboutAccount({ account, text: footnote.text }) }
  })
}

/** One notice in words. Its dates are those of the account it is about. */
export function noticeText(notice: Notice, context: NoticeContext): string {
  const { messages, formatters: page } = context
  const { code, details } = notice
  const zone = zoneOf(notice, context)
  const formatters = zone === page.timeZone ? page : createFormatters(page.locale, zone)
  const moment = (keys: readonly string[]) => {
    const seconds = keys.map((key) => details[key]).find((value) => typeof value === 'number')
    if (seconds === undefined) return ''
    return code === 'partial-bucket'
      ? bucketText(seconds, context, formatters)
      : formatters.date(seconds * 1000, 'DAY', 'full')
  }
  const count = [details['count'], details['days']].find((value) => typeof value === 'number') ?? 0
  const lists = [details['currencies'], details['timeZones'], details['fields']]
  const list = lists.find((value) => typeof value === 'object') ?? []
  const part = partWords(notice, formatters)
  return messages.notices[notice.code]({
    date: moment(moments[0]),
    until: moment(moments[1]),
    count,
    printed: formatters.value(count, { kind: 'count' }),
    name: shown(part.name ?? details['name']),
    value: shown(part.value ?? details['value'] ?? details['used']),
    list: formatters.list(list),
  })
}

/** The zone of the account a notice is about; one about all of them, that of the first: of dates, all then have the same. */
function zoneOf({ wabaId }: Notice, { accounts, formatters }: NoticeContext): string {
  const own = wabaId === undefined ? undefined : accounts.get(wabaId)
  const [first] = accounts.values()
  return own?.timeZone ?? first?.timeZone ?? formatters.timeZone
}

/** The bucket shown that holds a moment: an hour on the page's clock, a date on the account's calendar. */
function bucketText(
  seconds: number,
  { granularity = 'DAY', formatters: page }: NoticeContext,
  formatters: Formatters,
): string {
  const range = { start: seconds, end: seconds + 1 }
  const zone = hasHours(granularity) ? page : formatters
  const [start = seconds] = bucketEdges(range, granularity, zone.timeZone)
  return zone.date(start * 1000, granularity, 'full')
}

/** A stretch of time where a notice is about one, and of a bucket its name. */
function partWords({ code, details }: Notice, formatters: Formatters): { name?: string; value?: string } {
  const at = (name: string) => Number(details[name] ?? 0) * 1000
  if (code === 'range-aligned') return { value: partText({ start: at('start'), end: at('end') }, formatters) }
  if (code !== 'cut-bucket') return {}
  const granularity = granularities.find((one) => one === details['granularity']) ?? 'DAY'
  return {
    name: formatters.date(at('start'), granularity, 'full'),
    value: partText({ start: at('from'), end: at('to') }, formatters),
  }
}

/** A text of the platform inside a sentence: its own direction must not turn the sentence around. */
function shown(value: Notice['details'][string] | undefined): string {
  return value === undefined ? '' : isolate(String(value))
}
