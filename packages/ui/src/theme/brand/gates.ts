import type { TokenName } from '../tokenKinds.js'
import { contrast, distance, lab, linearRgb, type Simulation } from './colorScience.js'

/** Colours of one scheme, `#rrggbb` each. */
export type Palette = Readonly<Record<TokenName, string>>

export const surfaces = ['surface', 'surfaceRaised', 'surfaceSunken'] as const
// Written out: what is computed when a module loads is loaded by every page.
export const seriesTokens = [
  'series1',
  'series2',
  'series3',
  'series4',
  'series5',
  'series6',
  'series7',
  'series8',
] as const
export const rampTokens = ['ramp1', 'ramp2', 'ramp3', 'ramp4', 'ramp5', 'ramp6'] as const
const visions: readonly Simulation[] = ['normal', 'protan', 'deutan', 'tritan']

/** What each gate wants at least. */
export const wanted = {
  text: 4.5,
  mark: 3,
  hues: 10,
  steps: 8,
  surface: 10,
  faintest: 1.3,
  strongest: 7,
} as const

/** How far apart two colours look to those to whom they look most alike. */
export function leastDistance(one: string, other: string): number {
  return Math.min(...visions.map((vision) => distance(one, other, vision)))
}

/** The least contrast of a colour on any of some others. */
export function leastContrast(color: string, on: readonly string[]): number {
  return Math.min(...on.map((other) => contrast(color, other)))
}

/** CIE L* of a colour. */
export function lightnessOf(color: string): number {
  return lab(linearRgb(color))[0]
}

/** A gate that a palette fails: what is wanted, and what there is. */
export interface FailedGate {
  readonly token: TokenName
  readonly other: TokenName
  readonly needs: number
  readonly is: number
}

/** Every gate of words, marks, hues and the ramp that a palette fails. */
export function failedGates(palette: Palette): readonly FailedGate[] {
  const failed: FailedGate[] = []
  const gate = (token: TokenName, other: TokenName, needs: number, is: number): void => {
    if (is < needs) failed.push({ token, other, needs, is: Math.round(is * 100) / 100 })
  }
  const contrastGate = (token: TokenName, other: TokenName, needs: number): void =>
    gate(token, other, needs, contrast(palette[token], palette[other]))
  for (const surface of surfaces) {
    for (const ink of ['ink', 'inkMuted', 'accent', 'positive', 'negative', 'warning'] as const) {
      contrastGate(ink, surface, wanted.text)
    }
  }
  contrastGate('accentInk', 'accent', wanted.text)
  contrastGate('ink', 'accentSoft', wanted.text)
  for (const mark of [...seriesTokens, 'neutral', 'borderStrong'] as const)
    contrastGate(mark, 'surface', wanted.mark)
  for (const [at, one] of seriesTokens.entries()) {
    for (const other of seriesTokens.slice(at + 1)) {
      gate(one, other, wanted.hues, leastDistance(palette[one], palette[other]))
    }
  }
  return [...failed, ...failedSteps(palette)]
}

/** The gates of the ramp alone. */
export function failedSteps(palette: Palette): readonly FailedGate[] {
  const failed: FailedGate[] = []
  const gate = (token: TokenName, other: TokenName, needs: number, is: number): void => {
    if (is < needs) failed.push({ token, other, needs, is: Math.round(is * 100) / 100 })
  }
  const ground = lightnessOf(palette.surface)
  const depth = (token: TokenName): number => Math.abs(lightnessOf(palette[token]) - ground)
  for (const [at, token] of rampTokens.entries()) {
    const before = rampTokens[at - 1]
    if (before !== undefined) {
      gate(token, before, wanted.steps, depth(token) - depth(before))
      gate(token, before, wanted.steps, leastDistance(palette[token], palette[before]))
    }
    for (const surface of surfaces) {
      gate(token, surface, wanted.surface, leastDistance(palette[token], palette[surface]))
    }
  }
  for (const surface of surfaces) {
    gate('ramp1', surface, wanted.faintest, contrast(palette.ramp1, palette[surface]))
    gate('ramp6', surface, wanted.strongest, contrast(palette.ramp6, palette[surface]))
  }
  return failed
}
