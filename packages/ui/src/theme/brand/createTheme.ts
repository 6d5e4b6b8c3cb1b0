import { defaultTheme } from '../defaultTheme.js'
import { readToken } from '../readToken.js'
import type { Theme, TokenValue } from '../Theme.js'
import { type TokenName, tokenKinds } from '../tokenKinds.js'
import { brandRamp } from './brandRamp.js'
import { brandSeries } from './brandSeries.js'
import { contrast, linearRgb, type Triple } from './colorScience.js'
import { fitContrast } from './fitContrast.js'
import { failedGates, type Palette, rampTokens, seriesTokens, surfaces, wanted } from './gates.js'
import { hexOf } from './hexOf.js'
import { parseColor } from './parseColor.js'
import type { Scheme, ThemeNotice } from './ThemeNotice.js'

/** A brand's colours: the accent, and whatever else is to be replaced. */
export interface BrandTheme extends Theme {
  readonly accent: TokenValue
}

/** A theme for the roots, and what could not be done as told. */
export interface CreatedTheme {
  readonly theme: Theme
  readonly notices: readonly ThemeNotice[]
}

/**
 * A whole theme of a brand's accent: what can be pressed, the first series and the ramp take its hue, and what goes with it
 * keeps the gates of the shipped palettes: words 4.5:1 and marks 3:1 on the surfaces, hues and steps apart for those
 * who see fewer colours. Where that cannot be, it is kept and told in `notices`, never done all the same. Tokens given
 * beside the accent stay as they are, and are judged as well. Pure, and a tenth of a second of work: done once, outside of components.
 *
 * @example
 * const { theme, notices } = createTheme({ accent: '#e4002b' })
 * <WaRoot theme={theme}>…</WaRoot>
 */
export function createTheme(brand: BrandTheme): CreatedTheme {
  const notices: ThemeNotice[] = []
  const given = readGiven(brand, notices)
  const light = schemeOf('light', given, notices)
  const dark = schemeOf('dark', given, notices)
  const names = new Set([...Object.keys(light), ...Object.keys(dark)].filter(isTokenName))
  const made = [...names].map((name) => {
    const own = given[name] ?? defaultTheme[name]
    const value = { light: light[name] ?? valueIn(own, 'light'), dark: dark[name] ?? valueIn(own, 'dark') }
    return [name, value.light === value.dark ? value.light : value] as const
  })
  return { theme: { ...given, ...Object.fromEntries(made) } as Theme, notices }
}

type Given = { readonly [Name in TokenName]?: TokenValue }

/** What was given and is of the grammar. */
function readGiven(brand: BrandTheme, notices: ThemeNotice[]): Given {
  const entries = Object.entries(brand).flatMap(([token, value]) => {
    if (value === undefined || !isTokenName(token)) return []
    const values: readonly string[] = typeof value === 'string' ? [value] : [value.light, value.dark]
    if (values.some((one) => readToken(token, one) === undefined)) {
      notices.push({ code: 'color-refused', token })
      return []
    }
    if (tokenKinds[token] === 'color' && values.some((one) => parseColor(one) === undefined)) {
      notices.push({ code: 'color-unknown', token })
    }
    return [[token, value] as const]
  })
  return Object.fromEntries(entries)
}

function isTokenName(name: string): name is TokenName {
  return Object.hasOwn(tokenKinds, name)
}

/** What is derived for one scheme, by token. */
function schemeOf(scheme: Scheme, given: Given, notices: ThemeNotice[]): { [Name in TokenName]?: string } {
  const made: { [Name in TokenName]?: string } = {}
  const known = (name: TokenName): string | undefined => parseColor(valueIn(given[name], scheme) ?? '')
  const all = (): Palette =>
    Object.fromEntries(
      Object.keys(tokenKinds)
        .filter(isTokenName)
        .map((name) => [
          name,
          made[name] ?? known(name) ?? parseColor(valueIn(defaultTheme[name], scheme) ?? '') ?? '',
        ]),
    ) as Palette
  const put = (name: TokenName, value: string): void => {
    if (given[name] === undefined) made[name] = value
  }
  const from = known('accent')
  if (from === undefined) return made
  const grounds = surfaces.map((name) => all()[name])
  const accent = fitContrast(from, grounds, wanted.text)
  if (accent !== undefined && accent !== from) {
    made.accent = accent
    notices.push({ code: 'accent-moved', token: 'accent', scheme, from, to: accent })
  }
  const shown = accent ?? from
  put('accentInk', contrast('#ffffff', shown) >= wanted.text ? '#ffffff' : '#000000')
  put('accentSoft', softOf(shown, all()))
  const series = brandSeries(shown, all())
  if (series === undefined) notices.push({ code: 'series-kept', token: 'series1', scheme, from: shown })
  else {
    for (const [at, token] of seriesTokens.entries()) put(token, series[at] ?? '')
    const [to] = series
    if (to !== shown) notices.push({ code: 'series-moved', token: 'series1', scheme, from: shown, to })
  }
  const ramp = brandRamp(shown, all())
  if (ramp === undefined) notices.push({ code: 'ramp-kept', token: 'ramp1', scheme, from: shown })
  else for (const [at, token] of rampTokens.entries()) put(token, ramp[at] ?? '')
  for (const gate of failedGates(all())) notices.push({ code: 'gate-failed', scheme, ...gate })
  return made
}

function valueIn(value: TokenValue | undefined, scheme: Scheme): string | undefined {
  return typeof value === 'object' ? value[scheme] : value
}

/** As much of the accent in the surface as words can still be read on. */
function softOf(accent: string, { surface, ink }: Palette): string {
  const [over, under] = [linearRgb(accent), linearRgb(surface)]
  for (const share of [0.12, 0.08, 0.05, 0.02]) {
    const mix = (at: 0 | 1 | 2): number => over[at] * share + under[at] * (1 - share)
    const soft = hexOf([mix(0), mix(1), mix(2)] satisfies Triple)
    if (contrast(ink, soft) >= wanted.text) return soft
  }
  return surface
}
