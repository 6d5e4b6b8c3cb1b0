// @vitest-environment node
import { renderToString } from 'react-dom/server'
import { ServerStyleSheet } from 'styled-components'
import { describe, expect, it, vi } from 'vitest'
import { DataTable } from '../tables/DataTable/DataTable.js'
import { WaRoot } from '../theme/WaRoot.js'
import { BarChart } from './BarChart/BarChart.js'
import { figuresWith } from './fixtures/figures.js'
import { LineChart } from './LineChart/LineChart.js'
import { StatTile } from './StatTile/StatTile.js'

const hostile = '</style><img src=x onerror=alert(1)>'
const series = [
  { key: 'SENT', label: hostile, points: [3, 5, 8].map((y, at) => ({ x: at * 86_400_000, y })) },
]

function page(nonce: string, accent: string): { html: string; css: string } {
  const sheet = new ServerStyleSheet()
  const html = renderToString(
    sheet.collectStyles(
      <WaRoot nonce={nonce} theme={{ accent, fontFamily: '"Source Sans 3", serif' }}>
        <LineChart series={series} title={hostile} />
        <BarChart series={series} title="Bars" />
        <StatTile label={hostile} value={1} />
        <DataTable
          title="T"
          rows={[{ a: hostile }]}
          columns={[{ key: 'a', header: 'A', value: (row) => row.a }]}
        />
      </WaRoot>,
    ),
  )
  return { html, css: sheet.getStyleTags() }
}

describe('on the server', () => {
  it('charts are drawn, with their marks and figures', () => {
    const { html } = page('abc', '#123456')
    expect(html).toMatch(/<path d="M[\d.]+,[\d.]+L/)
    expect(html).toContain('16 in total')
    // A policy with nonces drops it.
    expect(html).not.toContain(' style=')
    expect(html).toContain('--wa-accent:#123456;--wa-font-family:Source Sans \\33 , serif;')
  })

  it('the same page comes out twice the same', () => {
    expect(page('abc', 'red')).toEqual(page('abc', 'red'))
  })

  it('neither hostile labels nor hostile tokens nor a hostile nonce leave their place', () => {
    const { html, css } = page('"><script>alert(1)</script>', hostile)
    expect(html).not.toContain('<img')
    expect(html).not.toContain('<script')
    expect(css).not.toMatch(/<img|<script|alert/)
  })
})

describe.each(figuresWith(hostile))('a %s on the server', (_, chart, drawn, said) => {
  const root = (
    <WaRoot locale="en" timeZone="Asia/Kolkata">
      {chart}
    </WaRoot>
  )
  const html = renderToString(root)
  it('is drawn, with its summary', () => {
    const [, plot = ''] = html.split('data-wa-plot')
    expect(textOf(plot)).toContain(drawn)
    expect(textOf(html)).toContain(said)
  })
  it('comes out twice the same, and keeps hostile labels in their place', () => {
    expect(renderToString(root)).toBe(html)
    expect(html).not.toContain('<img')
    expect(html).not.toContain(' style=')
  })
})

/** What a page says, without its tags and the signs that keep names apart. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/[\u2066-\u2069]/g, '')
}

vi.spyOn(console, 'warn').mockImplementation(() => {})
