import type { TokenName, tokenKinds } from './tokenKinds.js'

/** One value for both schemes, or one each. */
export type TokenValue = string | { readonly light: string; readonly dark: string }

type ValueOf<Name extends TokenName> = (typeof tokenKinds)[Name] extends 'color' ? TokenValue : string

/**
 * Tokens a host may replace. Colours: hex, `rgb()`, `hsl()`, `oklch()`, a CSS colour name or `var(--name)`. Lengths:
 * `px`, `rem` or `em`. Fonts: names separated by commas. Anything else is refused and named in the console, because
 * it would reach CSS.
 */
export type Theme = { readonly [Name in TokenName]?: ValueOf<Name> }

/** Which of the two colour schemes is shown; `auto` follows the reader's system, `inherit` the host page's `color-scheme`. */
export type ColorScheme = 'light' | 'dark' | 'auto' | 'inherit'

/** How closely things are set. */
export type Density = 'comfortable' | 'compact'
