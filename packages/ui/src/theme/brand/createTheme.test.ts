import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultTheme } from '../defaultTheme.js'
import { themeCss } from '../themeCss.js'
import type { TokenName } from '../tokenKinds.js'
import { contrast, distance, lab, linearRgb } from './colorScience.js'
import { createTheme } from './createTheme.js'
import { parseColor } from './parseColor.js'
import type { Scheme } from './ThemeNotice.js'

const schemes = ['light', 'dark'] as const
const surfaces = ['surface', 'surfaceRaised', 'surfaceSunken'] as const
const visions = ['normal', 'protan', 'deutan', 'tritan'] as const
const hues = [1, 2, 3, 4, 5, 6, 7, 8].map((at) => `series${at}` as TokenName)
const steps = [1, 2, 3, 4, 5, 6].map((at) => `ramp${at}` as TokenName)

/** A brand's palette as a page shows it: what is not in the theme is as shipped. */
function palette(accent: string, scheme: Scheme) {
  const { theme, notices } = createTheme({ accent })
  const color = (name: TokenName): string => {
    const value = theme[name] ?? defaultTheme[name]
    return parseColor(typeof value === 'string' ? value : value[scheme]) ?? ''
  }
  return { color, notices, theme }
}

const anyHex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

/** The gates of the shipped palettes, written down a second time. */
function expectGates(color: (name: TokenName) => string): void {
  for (const surface of surfaces) {
    expect(contrast(color('accent'), color(surface))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(color('ramp1'), color(surface))).toBeGreaterThanOrEqual(1.3)
    expect(contrast(color('ramp6'), color(surface))).toBeGreaterThanOrEqual(7)
  }
  expect(contrast(color('accentInk'), color('accent'))).toBeGreaterThanOrEqual(4.5)
  expect(contrast(color('ink'), color('accentSoft'))).toBeGreaterThanOrEqual(4.5)
  for (const hue of hues) expect(contrast(color(hue), color('surface')), hue).toBeGreaterThanOrEqual(3)
  for (const vision of visions) {
    for (const [at, one] of hues.entries()) {
      for (const other of hues.slice(at + 1)) {
        expect(
          distance(color(one), color(other), vision),
          `${one} ${other} ${vision}`,
        ).toBeGreaterThanOrEqual(10)
      }
    }
    for (const [at, step] of steps.entries()) {
      const before = steps[at - 1]
      if (before !== undefined) expect(distance(color(step), color(before), vision)).toBeGreaterThanOrEqual(8)
      for (const surface of surfaces) {
        expect(distance(color(step), color(surface), vision)).toBeGreaterThanOrEqual(10)
      }
    }
  }
}

describe('a theme of a brand', () => {
  it.each(schemes)(
    'keeps every gate in the %s scheme, whatever the accent, or says so',
    (scheme) => {
      let kept = 0
      let branded = 0
      fc.assert(
        fc.property(anyHex, (accent) => {
          const { color, notices } = palette(accent, scheme)
          const own = notices.filter((notice) => notice.scheme === scheme)
          if (own.every(({ code }) => code !== 'gate-failed')) {
            expectGates(color)
            kept++
          }
          if (own.every(({ code }) => code !== 'series-kept')) {
            const [, a, b] = lab(linearRgb(color('series1')))
            const [, c, d] = lab(linearRgb(color('accent')))
            if (Math.hypot(c, d) > 10)
              expect(Math.abs(Math.atan2(a, b) - Math.atan2(c, d)) % 6.28).toBeLessThan(0.6)
            branded++
          }
        }),
        { numRuns: 25, seed: 17 },
      )
      // Saying so is for the few.
      expect(kept).toBeGreaterThanOrEqual(25)
      expect(branded).toBeGreaterThanOrEqual(23)
    },
    60_000,
  )

  it('leaves an accent that can be read as it is, and tells of one that had to move', () => {
    const { theme, notices } = createTheme({ accent: { light: '#0b7a5c', dark: '#34c48d' } })
    expect(theme.accent).toEqual({ light: '#0b7a5c', dark: '#34c48d' })
    expect(notices).toEqual([])
    const yellow = createTheme({ accent: '#ffe600' })
    expect(yellow.notices).toContainEqual(
      expect.objectContaining({ code: 'accent-moved', scheme: 'light', from: '#ffe600' }),
    )
  })

  it('reaches series and ramps', () => {
    const { theme } = createTheme({ accent: '#7a2ee6' })
    expect(theme.series1).toMatchObject({ light: '#7a2ee6' })
    expect(theme.ramp3).not.toEqual(defaultTheme.ramp3)
    expect(themeCss(theme).refused).toEqual([])
  })

  it('takes every grammar of the tokens, and means the same colour', () => {
    const same = ['#e4002b', 'rgb(228 0 43)', 'rgb(228, 0, 43, 1)', 'hsl(348.7 100% 44.7%)', '#E4002BFF']
    const [first, ...others] = same.map((accent) => createTheme({ accent }).theme.series1)
    for (const other of others) expect(other).toEqual(first)
    expect(createTheme({ accent: 'rebeccapurple' }).theme.series1).toMatchObject({ light: '#663399' })
    expect(parseColor('oklch(62.8% 0.2577 29.23)')).toBe('#ff0000')
    expect(parseColor('oklab(62.8% 0.22486 0.12585)')).toBe('#ff0000')
    expect(parseColor('lab(54.29 80.8 69.89)')).toBe('#ff0000')
    expect(parseColor('lch(54.29 106.84 40.85)')).toBe('#ff0000')
  })

  it('derives nothing of what it cannot judge, and says so', () => {
    for (const accent of ['var(--brand)', 'currentcolor', '#e4002b80', 'rgb(1 2 3 / 50%)']) {
      const { theme, notices } = createTheme({ accent })
      expect(notices).toEqual([{ code: 'color-unknown', token: 'accent' }])
      expect(theme).toEqual({ accent })
    }
    expect(createTheme({ accent: 'red;}' })).toEqual({
      theme: {},
      notices: [{ code: 'color-refused', token: 'accent' }],
    })
  })

  it('leaves what is given beside the accent, and judges it', () => {
    const { theme, notices } = createTheme({ accent: '#7a2ee6', series2: '#7a2ee7', radius: '2px' })
    expect(theme).toMatchObject({ series2: '#7a2ee7', radius: '2px' })
    expect(notices).toContainEqual(
      expect.objectContaining({ code: 'gate-failed', token: 'series1', other: 'series2' }),
    )
    const paper = createTheme({ accent: '#0b7a5c', surface: { light: '#777777', dark: '#777777' } })
    expect(paper.notices.some(({ code, token }) => code === 'gate-failed' && token === 'ink')).toBe(true)
  })
})
