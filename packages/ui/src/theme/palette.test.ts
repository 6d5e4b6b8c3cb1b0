import { describe, expect, it } from 'vitest'
import { defaultTheme } from './defaultTheme.js'
import { contrast, distance, type Simulation, simulations } from './fixtures/colorScience.js'
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
})
