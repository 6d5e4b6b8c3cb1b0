import { afterEach, expect, it, vi } from 'vitest'
import stored from './fixtures/figures.json'
import { otherIntl } from './fixtures/otherIntl.js'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

/** What is written in an engine whose data is another's. */
async function inOtherEngine() {
  vi.resetModules()
  vi.stubGlobal('Intl', otherIntl(Intl))
  const { figureCorpus } = await import('./fixtures/figureCorpus.js')
  const { regions, regionOfNumber } = await import('./regions.js')
  const { codeOfId } = await import('../charts/WorldMap/world/codeOfId.js')
  return { written: figureCorpus(), regions, regionOfNumber, codeOfId }
}

it('the stand-in differs from this engine in all that engines differ in', () => {
  const other = otherIntl(Intl)
  expect(new other.Locale('und-356').region).toBe('356')
  expect(other.getCanonicalLocales('und-UK')).toEqual(['und-UK'])
  expect(new other.DisplayNames('en', { type: 'region' }).of('TR')).toBe('Turkey')
  expect(new other.DisplayNames('en', { type: 'region' }).of('HK')).toBe('Hong Kong SAR China (official)')
  expect(new other.NumberFormat('ar').format(12)).toBe('١٢')
  expect(new other.NumberFormat('en', { style: 'currency', currency: 'IDR' }).format(1)).toBe('IDR\u202f1.00')
  expect(
    new other.DateTimeFormat('de', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(0),
  ).toBe('00:00')
})

const current = Number.parseInt(process.versions['cldr'] ?? '', 10) >= 48

it.runIf(current)('figures, dates and names are the same in an engine with other data', async () => {
  expect((await inOtherEngine()).written).toEqual(stored)
})

it('countries are those of ISO 3166-1 and Kosovo, each once, by letters and by number', async () => {
  const { regions, regionOfNumber, codeOfId } = await inOtherEngine()
  expect(regions).toHaveLength(250)
  expect(new Set(regions).size).toBe(250)
  for (const none of ['UK', 'AN', 'CS', 'DD', 'EU', 'SU', 'UN', 'YU', 'ZZ'])
    expect(regions).not.toContain(none)
  expect(['356', '076', '004', '840', '830', '000', '999'].map(regionOfNumber)).toEqual([
    ...['IN', 'BR', 'AF', 'US'],
    ...[undefined, undefined, undefined],
  ])
  expect([
    codeOfId(356),
    codeOfId('356'),
    codeOfId(4),
    codeOfId('IN'),
    codeOfId(''),
    codeOfId(undefined),
  ]).toEqual(['IN', 'IN', 'AF', 'IN', undefined, undefined])
})

it('numbers of countries are those the runtime knows, too', async () => {
  const { regions, regionOfNumber } = await import('./regions.js')
  const found = Array.from({ length: 1000 }, (_, at) => regionOfNumber(String(at).padStart(3, '0'))).flatMap(
    (code, at) => (code === undefined ? [] : [[code, String(at).padStart(3, '0')] as const]),
  )
  expect(found.map(([code]) => code).sort()).toEqual([...regions].filter((code) => code !== 'XK').sort())
  for (const [code, number] of found) expect(new Intl.Locale(`und-${number}`).region).toBe(code)
})
