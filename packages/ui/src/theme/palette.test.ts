import { describe, expect, it } from 'vitest'
import { contrast, distance, lab, linearRgb, type Simulation, simulations } from './brand/colorScience.js'
import { defaultTheme } from './defaultTheme.js'
import type { TokenName } from './tokenKinds.js'

const hues = [1, 2, 3, 4, 5, 6, 7, 8].map((hue) => `series${hue}` as TokenName)
const kinds = Object.keys(simulations).filter((kind): kind is Simulation => kind in simulations)

describe.each(['light', 'dark'] as const)('the %s palette', (scheme) => {
  const color = (name: TokenName): string => {
    const value = defaultTheme[name]
    return typeof value === 'string' ? value : value[scheme]
  }
  const surfaces = ['surface', 'surfaceRaised', 'surfaceSunken'] as const

  it.each(surfaces)('sets text on %s with a contrast of 4.5 or more', (surface) => {
    for (const ink of ['ink', 'inkMuted', 'accent', 'positive', 'negative', 'warning'] as const) {
      expect(contrast(color(ink), color(surface)), ink).toBeGreaterThanOrEqual(4.5)
    }
    expect(contrast(color('accentInk'), color('accent'))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(color('ink'), color('accentSoft'))).toBeGreaterThanOrEqual(4.5)
  })

  it('draws marks and borders of controls with a contrast of 3 or more', () => {
    for (const mark of [...hues, 'neutral', 'borderStrong'] as const) {
      expect(contrast(color(mark), color('surface')), mark).toBeGreaterThanOrEqual(3)
    }
  })

  it.each(kinds)('keeps any two hues apart as seen with %s vision', (kind) => {
    for (const [at, one] of hues.entries()) {
      for (const other of hues.slice(at + 1)) {
        expect(distance(color(one), color(other), kind), `${one} and ${other}`).toBeGreaterThanOrEqual(10)
      }
    }
  })

  const ramp = [1, 2, 3, 4, 5, 6].map((step) => color(`ramp${step}` as TokenName))
  const diverging = [1, 2, 3, 4, 5, 6].map((step) => color(`diverging${step}` as TokenName))
  const lightness = (one: string): number => lab(linearRgb(one))[0]
  /** How far a colour's lightness is from that of the background. */
  const depth = (one: string): number => Math.abs(lightness(one) - lightness(color('surface')))

  it('ramps away from the background step by step, from seen to strong', () => {
    for (const arm of [ramp, diverging.slice(3), diverging.slice(0, 3).reverse()]) {
      for (const [at, one] of arm.slice(1).entries()) {
        expect(depth(one) - depth(arm[at] ?? ''), one).toBeGreaterThanOrEqual(8)
      }
      for (const surface of surfaces) {
        expect(contrast(arm[0] ?? '', color(surface)), surface).toBeGreaterThanOrEqual(1.3)
        expect(contrast(arm.at(-1) ?? '', color(surface)), surface).toBeGreaterThanOrEqual(7)
      }
    }
  })

  it.each(kinds)(
    'keeps neighbouring steps apart from each other and the background with %s vision',
    (kind) => {
      for (const steps of [ramp, diverging]) {
        for (const [at, one] of steps.slice(1).entries()) {
          expect(distance(one, steps[at] ?? '', kind), one).toBeGreaterThanOrEqual(8)
        }
        for (const one of steps) {
          for (const surface of surfaces) {
            expect(distance(one, color(surface), kind), `${one} on ${surface}`).toBeGreaterThanOrEqual(10)
          }
        }
      }
    },
  )

  it.each(kinds)('tells as far below zero from as far above it, equally strong, with %s vision', (kind) => {
    for (const step of [0, 1, 2]) {
      const [below = '', above = ''] = [diverging[step], diverging[5 - step]]
      expect(Math.abs(depth(below) - depth(above)), below).toBeLessThanOrEqual(2)
      expect(distance(below, above, kind), below).toBeGreaterThanOrEqual(20)
    }
  })
})
