import type { Formatters } from '../../format/Formatters.js'
import { isolate } from '../../format/isolate.js'
import { sum } from '../../format/sum.js'
import type { CardLine } from '../../frame/surface/Card.js'
import type { FigureTable } from '../../frame/tableView/FigureTable.js'
import type { ChartMessages } from '../../messages/figures/ChartMessages.js'
import type { Messages } from '../../messages/Messages.js'
import type { AllowanceRow } from './allowanceRows.js'

/** What is needed to put allowances into words. */
export interface AllowanceVoice {
  readonly formatters: Formatters
  readonly messages: Messages
  readonly words: ChartMessages
}

/** What every number may use, and the day from which it may (its first moment). */
export interface Allowance {
  readonly allowance: number
  readonly begins: number
}

const COUNT = { kind: 'count' } as const

/** What the number is called. */
export function phoneName({ number }: AllowanceRow, { words }: AllowanceVoice): string {
  return number.label || words.notTold
}

/** `612 of 1,000 used`. */
export function usedText(row: AllowanceRow, { allowance }: Allowance, voice: AllowanceVoice): string {
  const { formatters, messages, words } = voice
  if (row.used === null) return messages.missingNoData
  const print = formatters.value(row.used, COUNT)
  const used = row.missing > 0 ? words.atLeast(print) : print
  if (row.state === 'before') return words.freeSoFar(used)
  return words.usedOf({ used, allowance: formatters.value(allowance, COUNT) })
}

/** What becomes of it: used up on a day, expected to be, lasting, not used, beyond, or not begun. */
export function fateText(
  row: AllowanceRow,
  { begins }: Allowance,
  { formatters, words }: AllowanceVoice,
): string {
  const print = (count: number): string => formatters.value(Math.round(count), COUNT)
  // The month is the one shown: its days need no year.
  const day = (moment: number): string => formatters.date(moment, 'DAY', 'tick')
  switch (row.state) {
    case 'before':
      return words.beginsOn(formatters.date(begins, 'DAY'))
    case 'missing':
      return ''
    case 'unused':
      return words.notUsed
    case 'over':
      return words.overBy(print(row.over))
    case 'used-up':
      return row.usedUp === null ? '' : words.usedUpOn(day(row.usedUp))
    case 'within': {
      if (row.pace === null || row.expected === null) return words.noPace
      const pace = formatters.value(Math.round(row.pace * 10) / 10, COUNT)
      if (row.runsOut === null) return words.lasts({ pace, expected: print(row.expected) })
      return words.usedUpAbout({ pace, date: day(row.runsOut) })
    }
  }
}

/** What a number says when it is read. */
export function allowanceLines(
  row: AllowanceRow,
  allowance: Allowance,
  voice: AllowanceVoice,
): readonly CardLine[] {
  const { formatters, words } = voice
  const fate = fateText(row, allowance, voice)
  return [
    { text: usedText(row, allowance, voice), missing: row.used === null },
    ...(row.left === null ? [] : [{ label: words.left, text: formatters.value(row.left, COUNT) }]),
    ...(fate === '' ? [] : [{ text: fate }]),
    ...(row.charged === null ? [] : [{ label: words.charged, text: formatters.value(row.charged, COUNT) }]),
  ]
}

/** `1,612 free messages used by 3 phone numbers this month, of 1,000 each. Used up: …. Next to be used up: …` */
export function allowanceSummary(
  rows: readonly AllowanceRow[],
  { allowance, begins }: Allowance,
  voice: AllowanceVoice,
): string {
  const { formatters, messages, words } = voice
  const print = (count: number): string => formatters.value(count, COUNT)
  const known = rows.flatMap(({ used }) => (used === null ? [] : [used]))
  const used = print(sum(known))
  const numbers = words.phones(known.length, print(known.length))
  const before = rows.some(({ state }) => state === 'before')
  const name = (row: AllowanceRow): string => isolate(phoneName(row, voice))
  const up = rows.filter(({ state }) => state === 'used-up' || state === 'over').map(name)
  const next = rows
    .filter(({ runsOut }) => runsOut !== null)
    .reduce<AllowanceRow | undefined>(
      (first, one) => (first === undefined || (one.runsOut ?? 0) < (first.runsOut ?? 0) ? one : first),
      undefined,
    )
  const missing = sum(rows.map((row) => row.missing))
  return [
    before
      ? words.freeBefore({ used, numbers, date: formatters.date(begins, 'DAY') })
      : words.freeTotal({ used, numbers, allowance: print(allowance) }),
    ...(up.length > 0 ? [words.upAlready(formatters.list(up))] : []),
    ...(next?.runsOut == null
      ? []
      : [words.upFirst({ label: name(next), date: formatters.date(next.runsOut, 'DAY') })]),
    ...(missing > 0 ? [messages.summaryMissing(missing, print(missing))] : []),
  ].join(' ')
}

/** A row a number. */
export function allowanceTable(
  rows: readonly AllowanceRow[],
  allowance: Allowance,
  voice: AllowanceVoice,
): FigureTable {
  const { messages, words, formatters } = voice
  const count = (key: string, label: string) => ({ key, label, format: COUNT })
  const up = ({ usedUp, runsOut }: AllowanceRow): string => {
    if (usedUp !== null) return formatters.date(usedUp, 'DAY')
    return runsOut === null ? '–' : `≈ ${formatters.date(runsOut, 'DAY')}`
  }
  return {
    columns: [
      { key: 'phone', label: words.phone },
      count('used', words.used),
      count('left', words.left),
      count('charged', words.charged),
      count('pace', words.pace),
      { key: 'up', label: words.usedUpColumn },
      { key: 'fate', label: words.state },
    ],
    rows: rows.map((row) => ({
      key: row.number.key,
      cells: [
        phoneName(row, voice),
        row.used,
        row.left,
        row.charged,
        row.pace === null ? null : Math.round(row.pace * 10) / 10,
        up(row),
        fateText(row, allowance, voice) || messages.missingNoData,
      ],
      missing: [undefined, undefined, '–', '–', '–'],
    })),
    total: [null, sum(rows.map(({ used }) => used ?? 0)), null, null, null, null, null],
  }
}
