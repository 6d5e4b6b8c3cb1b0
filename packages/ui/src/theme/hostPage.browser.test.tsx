import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { LineChart } from '../charts/LineChart/LineChart.js'
import { DataTable } from '../tables/DataTable/DataTable.js'
import { WaRoot } from './WaRoot.js'

// What host pages do to elements: a reset, a framework's defaults, and rules that outweigh a single class.
const CLASH = `
  * { box-sizing: content-box; letter-spacing: 3px; }
  svg { display: inline; max-width: 100%; }
  .content button { background: rgb(255, 0, 0); padding: 40px; text-transform: uppercase; border-radius: 0; }
  .content table { border-collapse: collapse; font-size: 40px; }
  .content th, .content td { padding: 30px; background: rgb(255, 0, 0); text-align: center; }
  .content h3 { font-size: 50px; color: rgb(255, 0, 0); margin: 60px; text-transform: uppercase; }
  .content p, .content figure { margin: 80px; }
  .content ul { padding-left: 90px; list-style: square; }
`
const style = document.createElement('style')
style.textContent = CLASH
beforeEach(() => document.head.append(style))
afterEach(() => style.remove())

const series = ['SENT', 'READ'].map((key) => ({
  key,
  label: key,
  points: [3, 5, 8].map((y, at) => ({ x: at * 86_400_000, y })),
}))

function looks(): readonly string[] {
  const inside = document.querySelectorAll(
    '.wa-root button, .wa-root h3, .wa-root figure, .wa-root th, .wa-root td, .wa-root p',
  )
  return [...inside].map((element) => {
    const own = getComputedStyle(element)
    const { backgroundColor, color, padding, margin, fontSize, textTransform, textAlign, borderRadius } = own
    return [
      element.localName,
      backgroundColor,
      color,
      padding,
      margin,
      fontSize,
      textTransform,
      textAlign,
      borderRadius,
    ].join()
  })
}

function page(className: string): readonly string[] {
  const { unmount } = render(
    <div className={className} style={{ width: 700 }}>
      <WaRoot colorScheme="light">
        <LineChart series={series} title="Messages" />
        <DataTable
          title="Rows"
          rows={[{ a: 'x', b: 2 }]}
          columns={[
            { key: 'a', header: 'A', value: (row) => row.a },
            { key: 'b', header: 'B', value: (row) => row.b, format: { kind: 'count' }, total: true },
          ]}
        />
      </WaRoot>
    </div>,
  )
  const found = looks()
  unmount()
  return found
}

it('a host page’s rules change nothing inside, and ours reach nothing outside', () => {
  expect(page('content')).toEqual(page('quiet'))
  render(
    <div>
      <button type="button">outside</button>
      <WaRoot>
        <LineChart series={series} title="Messages" />
      </WaRoot>
    </div>,
  )
  expect(getComputedStyle(screen.getByRole('button', { name: 'outside' })).borderStyle).toBe('outset')
})
