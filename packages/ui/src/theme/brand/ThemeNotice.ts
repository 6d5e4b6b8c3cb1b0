import type { TokenName } from '../tokenKinds.js'

export type Scheme = 'light' | 'dark'

/**
 * What `createTheme` could not do as it was told, as data.
 *
 * | code | what it says |
 * |---|---|
 * | `color-refused` | `token` is no colour of the grammar, and was left out |
 * | `color-unknown` | `token` cannot be judged (`var()`, or one that lets through what is behind): nothing is derived from it |
 * | `accent-moved` | in `scheme` the accent is `to` instead of `from`: words in it were hard to read on the surfaces |
 * | `series-moved` | the first series is `to` instead of the accent `from`, to be seen or to be told from the others |
 * | `series-kept` | no eight hues with the accent among them keep apart for everybody: the shipped ones stay |
 * | `ramp-kept` | no ramp of the accent's hue keeps its steps apart for everybody: the shipped one stays |
 * | `gate-failed` | `token` misses `needs` (a contrast, or a distance) against `other`: `is` what it has |
 */
export interface ThemeNotice {
  readonly code:
    | 'color-refused'
    | 'color-unknown'
    | 'accent-moved'
    | 'series-moved'
    | 'series-kept'
    | 'ramp-kept'
    | 'gate-failed'
  readonly token: TokenName
  /** Absent: in both. */
  readonly scheme?: Scheme | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly other?: TokenName | undefined
  readonly needs?: number | undefined
  readonly is?: number | undefined
}
