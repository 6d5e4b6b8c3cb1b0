import { describe, expect, it } from 'vitest'
import { createFormatters } from '../../../format/createFormatters.js'
import { linePaths } from '../../../marks/linePaths.js'
import { en } from '../../../messages/en.js'
import { pointItemOf } from '../plot/pointItemOf.js'
import { buildModel } from './buildModel.js'
import type { ChartPoint } from './ChartSeries.js'
import { heldText } from './heldText.js'
import { selectModel } from './selectModel.js'
import { summarize } from './summarize.js'
import { summaryText } from './summaryText.js'
import { toCells } from './toCells.js'

const zone = 'America/Sao_Paulo'
const at = (date: string): number => Date.parse(`${date}T03:00:00Z`)
const formatters = createFormatters('en', 'UTC')
const plain = (text: string): string => text.replaceAll(/\s/g, ' ')

/** January to April, cut by a range from the 19th of January to the 10th of April. */
const points: readonly ChartPoint[] = [
  {
    x: at('2026-01-01'),
    y: 1,
    part: { start: at('2026-01-19'), end: at('2026-02-01'), reasons: ['range'] },
  },
  { x: at('2026-02-01'), y: 2 },
  { x: at('2026-03-01'), y: 3 },
  {
    x: at('2026-04-01'),
    y: 4,
    part: { start: at('2026-04-01'), end: at('2026-04-10'), reasons: ['range', 'not-over'] },
  },
]
const modelOf = (given: readonly ChartPoint[]) =>
  buildModel([{ key: 'SENT', label: 'Sent', timeZone: zone, points: given }], {
    format: { kind: 'count' },
    granularity: 'MONTH',
  })
const model = modelOf(points)
const said = (of = model) =>
  Array.from(of.xs, (_, index) => plain(heldText(of, index, en, formatters) ?? 'whole'))

describe('buckets that hold a part of their time', () => {
  it('say which part, in the days of the account, and that they are still counting', () => {
    expect(said()).toEqual([
      'Jan 19 – 31, 2026 only',
      'whole',
      'whole',
      'Apr 1 – 9, 2026 only and still counting',
    ])
  })

  it('do not count yet what is still to come', () => {
    const future: ChartPoint = { x: at('2026-05-01'), y: null, reason: 'future' }
    expect(said(modelOf([...points, future])).at(-1)).toBe('whole')
  })

  it('say hours where a day is cut', () => {
    const day = buildModel(
      [
        {
          key: 'SENT',
          label: 'Sent',
          timeZone: zone,
          points: [
            {
              x: at('2026-01-19'),
              y: 1,
              part: {
                start: at('2026-01-19') + 9 * 3_600_000,
                end: at('2026-01-20'),
                reasons: ['look-back'],
              },
            },
          ],
        },
      ],
      { format: { kind: 'count' }, granularity: 'DAY' },
    )
    expect(said(day)).toEqual(['Jan 19, 9:00 AM – Jan 20, 12:00 AM only'])
  })

  it('stand in the summary', () => {
    const text = plain(summaryText(model, summarize(model), en, formatters))
    expect(text).toContain('Jan 2026 holds only Jan 19 – 31, 2026. Apr 2026 holds only Apr 1 – 9, 2026.')
    const whole = modelOf(points.slice(1, 3))
    expect(summaryText(whole, summarize(whole), en, formatters)).not.toContain('only')
  })

  it('are called by all they would hold where that is more than a month', () => {
    const part = { start: at('2026-02-19'), end: at('2026-03-19'), reasons: ['range'] as const }
    const quarter = buildModel(
      [{ key: 'SENT', label: 'Sent', timeZone: zone, points: [{ x: at('2026-01-01'), y: 1, part }] }],
      { format: { kind: 'count' }, granularity: 'QUARTER' },
    )
    const text = plain(summaryText(quarter, summarize(quarter), en, formatters))
    expect(text).toContain('Jan – Mar 2026 holds only Feb 19 – Mar 18, 2026.')
  })

  it('lead to the question about what is in them', () => {
    expect(pointItemOf(model, 0, 0)).toMatchObject({
      x: new Date(at('2026-01-01')),
      end: new Date(at('2026-02-01')),
      range: { start: '2026-01-19', end: '2026-02-01' },
    })
    expect(pointItemOf(model, 1, 0).range).toEqual({ start: '2026-02-01', end: '2026-03-01' })
    expect(pointItemOf(model, 3, 0).range).toEqual({ start: '2026-04-01', end: '2026-04-10' })
  })

  it('have a column of the file, where there are any', () => {
    const notes = {
      head: (column: string) => `${column}: note`,
      at: (index: number) => heldText(model, index, en, formatters),
    }
    const [head, first, second] = toCells(model, 'Month', notes)
    expect(head).toEqual(['Month (America/Sao_Paulo)', 'Month (America/Sao_Paulo): note', 'Sent'])
    expect(first?.map((cell) => (typeof cell === 'string' ? plain(cell) : cell))).toEqual([
      '2026-01-01',
      'Jan 19 – 31, 2026 only',
      1,
    ])
    expect(second).toEqual(['2026-02-01', null, 2])
    const whole = modelOf(points.slice(1, 3))
    expect(toCells(whole, 'Month', { ...notes, at: () => undefined })[0]).toEqual([
      'Month (America/Sao_Paulo)',
      'Sent',
    ])
  })

  it('stay what they are in a window, and are told from the whole ones', () => {
    expect(model.held).toMatchObject({ wholeFrom: 1, wholeTo: 3, countingFrom: 3 })
    const window = selectModel(model, new Set(), {
      from: Date.parse('2026-03-01'),
      to: Date.parse('2026-05-01'),
    })
    expect(said(window)).toEqual(['whole', 'Apr 1 – 9, 2026 only and still counting'])
    expect(window.held).toMatchObject({ wholeFrom: 0, wholeTo: 1, countingFrom: 1 })
    const cut = points.filter(({ part }) => part !== undefined)
    expect(modelOf(cut).held).toMatchObject({ wholeFrom: 1, wholeTo: 1 })
    expect(modelOf(cut.slice(0, 1)).held).toMatchObject({ wholeFrom: 0, wholeTo: 0 })
  })

  it('are drawn apart: each way of a line once, those to and from parts as parts', () => {
    const pixels = { xs: Float64Array.from([0, 10, 20, 30]), ys: Float64Array.from([4, 3, 2, 1]) }
    const drawn = (wholeFrom: number, wholeTo: number) => {
      const { solid, partial } = linePaths(pixels, { wholeFrom, wholeTo }, 'linear')
      return [solid, partial]
    }
    expect(drawn(0, 4)).toEqual(['M0,4L10,3L20,2L30,1', ''])
    expect(drawn(1, 3)).toEqual(['M10,3L20,2', 'M0,4L10,3M20,2L30,1'])
    expect(drawn(1, 4)).toEqual(['M10,3L20,2L30,1', 'M0,4L10,3'])
    expect(drawn(1, 1)).toEqual(['', 'M0,4L10,3M10,3L20,2L30,1'])
    expect(drawn(0, 0)).toEqual(['', 'M0,4L10,3L20,2L30,1'])
  })
})
