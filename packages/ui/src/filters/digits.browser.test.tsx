import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { LineChart } from '../charts/LineChart/LineChart.js'
import { DataTable } from '../tables/DataTable/DataTable.js'
import { WaRoot } from '../theme/WaRoot.js'
import { FilterBar } from './FilterBar/FilterBar.js'
import { clock, timeZone } from './fixtures/filterStage.js'
import { sampleOptions } from './fixtures/sampleOptions.js'

const DAY = 86_400_000
const from = Date.UTC(2026, 1, 20)
const points = [1203, 5.5, 18_400].map((y, at) => ({ x: from + at * DAY, y }))
const spoken = ['aria-label', 'aria-valuetext', 'placeholder', 'title']

/** Digits of each system a page shows, in its words and in what it says. */
function digits(): readonly string[] {
  const texts = [...document.querySelectorAll('body *:not(style, script, [translate=no])')].flatMap(
    (element) => [
      ...spoken.flatMap((name) => element.getAttribute(name) ?? []),
      ...[...element.childNodes].flatMap((node) =>
        node.nodeType === Node.TEXT_NODE ? (node.textContent ?? []) : [],
      ),
    ],
  )
  const systems = new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/\p{Nd}/gu)].map(([digit]) =>
        String.fromCodePoint(zeroOf(digit.codePointAt(0) ?? 0)),
      ),
    ),
  )
  return [...systems].sort()
}

/** The zero of a digit's system: each has its ten in a row. */
function zeroOf(digit: number): number {
  let zero = digit
  while (digit - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return zero
}

it.each([
  ['en', '0'],
  ['ar', '0'],
  ['ar-u-nu-arab', '٠'],
  ['ar-EG', '٠'],
  ['ar-EG-u-nu-latn', '0'],
  ['hi', '0'],
  ['hi-u-nu-deva', '०'],
  ['de-u-nu-thai', '๐'],
])('a page in %s has the digits of that locale alone: %s', async (locale, zero) => {
  render(
    <WaRoot locale={locale} timeZone={timeZone}>
      <FilterBar
        clock={clock}
        datasets={['template']}
        options={sampleOptions}
        controls={['range', 'granularity', 'compare']}
        defaultValue={{ range: 'last-28-days', granularity: 'DAY' }}
      />
      <LineChart title="T" series={[{ key: 'a', label: 'A', points }]} footnotes={[]} />
      <DataTable
        title="U"
        rows={points}
        rowKey={({ x }) => String(x)}
        columns={[
          { key: 'day', header: 'D', value: ({ x }) => x, format: { kind: 'date', granularity: 'DAY' } },
          {
            key: 'volume',
            header: 'V',
            value: ({ y }) => y,
            format: { kind: 'money', currency: 'USD' },
            total: true,
          },
        ]}
      />
    </WaRoot>,
  )
  const [first] = within(await screen.findByRole('group', { name: /./ })).getAllByRole('button', {
    expanded: false,
  })
  if (first === undefined) throw new Error('no filter')
  await userEvent.click(first)
  await screen.findByRole('dialog')
  await expect.poll(digits).toEqual([zero])
})
