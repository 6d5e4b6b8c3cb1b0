import type { Formatters } from '../../format/Formatters.js'
import { isolate } from '../../format/isolate.js'
import type { LocalMonth } from '../../format/localMonth.js'
import { sum } from '../../format/sum.js'
import { missingWords } from '../../frame/missing/missingWords.js'
import type { CardLine } from '../../frame/surface/Card.js'
import type { FigureTable } from '../../frame/tableView/FigureTable.js'
import type { ChartMessages } from '../../messages/figures/ChartMessages.js'
import type { Messages } from '../../messages/Messages.js'
import type { TierPlace } from './tierPlaces.js'

/** What is needed to put tiers into words. */
export interface TierVoice {
  readonly formatters: Formatters
  readonly messages: Messages
  readonly words: ChartMessages
}

const COUNT = { kind: 'count' } as const

/** `India · Utility`. */
export function rowName({ row }: TierPlace, { words }: TierVoice): string {
  return `${row.market || words.notTold} · ${row.category || words.notTold}`
}

/** `at least 120,000`; without those words when the volume is known to be all. */
export function volumeText(
  { volume, exact, row }: TierPlace,
  { formatters, messages, words }: TierVoice,
): string {
  if (volume === null) return missingWords(row.reason, messages)
  const print = formatters.value(volume, COUNT)
  return exact ? print : words.atLeast(print)
}

/** What comes next: messages left where that is known, the beginning of the next tier, or why there is neither. */
export function nextText(
  { tier, unread, next, left, ahead }: TierPlace,
  { formatters, words }: TierVoice,
): string {
  const print = (count: number): string => formatters.value(count, COUNT)
  if (left !== null) return words.leftInTier(print(left))
  if (ahead) return words.tierAhead
  if (next !== null) return words.nextTier(print(next))
  if (tier !== null) return tier.lower <= 1 ? words.oneTier : words.lastTier
  return unread.length > 0 ? unreadText(unread, words, formatters) : words.noTier
}

function unreadText(unread: readonly string[], words: ChartMessages, { list }: Formatters): string {
  return words.tierUnread(list(unread.map((label) => isolate(label))))
}

/** What a row says when it is read. */
export function tierLines(place: TierPlace, voice: TierVoice): readonly CardLine[] {
  const { formatters, words } = voice
  const { tier, charged, volume, unread, row } = place
  const print = (count: number): string => formatters.value(count, COUNT)
  const span =
    tier === null
      ? []
      : [
          words.between({
            low: print(tier.lower),
            high: tier.upper === null ? words.noEnd : print(tier.upper),
          }),
        ]
  const own = charged === null ? missingWords(row.reason, voice.messages) : print(charged)
  return [
    { text: volumeText(place, voice), missing: volume === null },
    ...span.map((text) => ({ label: words.tier, text })),
    { text: nextText(place, voice), missing: tier === null },
    { label: words.tierCharged, text: own, missing: charged === null },
    ...(tier !== null && unread.length > 0 ? [{ text: unreadText(unread, words, formatters) }] : []),
  ]
}

/** `This account was charged for 4,200 messages this month. Nearest to its next tier: …` */
export function tierSummary(places: readonly TierPlace[], voice: TierVoice): string {
  const { formatters, messages, words } = voice
  const print = (count: number): string => formatters.value(count, COUNT)
  const charged = places.flatMap(({ charged: own }) => (own === null ? [] : [own]))
  const missing = places.filter(({ charged: own }) => own === null).length
  const ahead = places.flatMap((place) =>
    place.next === null || place.volume === null || place.ahead
      ? []
      : [{ place, to: place.next - place.volume, next: place.next }],
  )
  const nearest = ahead.reduce<(typeof ahead)[number] | undefined>(
    (best, one) => (best === undefined || one.to < best.to ? one : best),
    undefined,
  )
  return [
    ...(charged.length > 0 ? [words.tierTotal(print(sum(charged)))] : []),
    ...(nearest === undefined
      ? []
      : [
          words.tierNearest({
            label: isolate(rowName(nearest.place, voice)),
            volume: volumeText(nearest.place, voice),
            next: print(nearest.next),
          }),
        ]),
    ...(missing > 0 ? [messages.summaryMissing(missing, print(missing))] : []),
  ].join(' ')
}

/** When tiers begin anew, in the zone that decides it. */
export function resetText({ end, daysLeft }: LocalMonth, { formatters, words }: TierVoice): string {
  const time = {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  } as const
  return words.tierResets({
    when: formatters.moment(end, time),
    zone: formatters.zone(end),
    days: words.inDays(daysLeft, formatters.value(daysLeft, COUNT)),
  })
}

/** A row a market and category: what is known of its volume, and the tier as printed and as read. */
export function tierTable(places: readonly TierPlace[], { messages, words }: TierVoice): FigureTable {
  const count = (key: string, label: string) => ({ key, label, format: COUNT })
  const charged = places.flatMap((place) => (place.charged === null ? [] : [place.charged]))
  return {
    columns: [
      { key: 'market', label: words.market },
      { key: 'category', label: words.category },
      count('charged', words.tierCharged),
      count('volume', words.tierVolume),
      { key: 'tier', label: words.tier },
      count('from', words.tierFrom),
      count('to', words.tierTo),
      count('next', words.tierNext),
      count('left', words.tierLeft),
    ],
    rows: places.map(({ row, charged: own, volume, tier, next, left }) => {
      const why = missingWords(row.reason, messages)
      const end = tier === null ? '–' : words.noEnd
      return {
        key: row.key,
        cells: [
          row.market || words.notTold,
          row.category || words.notTold,
          own,
          volume,
          row.tier ?? words.noTier,
          tier?.lower ?? null,
          tier?.upper ?? null,
          next,
          left,
        ],
        missing: [undefined, undefined, why, why, undefined, '–', end, '–', '–'],
      }
    }),
    total: charged.length === 0 ? undefined : [null, null, sum(charged), null, null, null, null, null, null],
  }
}
