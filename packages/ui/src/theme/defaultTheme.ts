import type { Theme } from './Theme.js'

/**
 * The tokens as shipped. The eight hues were found by search: each has a contrast of 3:1 or more on every surface of
 * its scheme, and any two stay apart (ΔE2000 ≥ 10) under simulated protanopia, deuteranopia and tritanopia.
 * The ramp runs from little to much, away from the background; the diverging one from far below zero to far above it.
 * Their steps are even to the eye, under the same three simulations.
 */
export const defaultTheme: Required<Theme> = {
  surface: { light: '#ffffff', dark: '#171b1e' },
  surfaceRaised: { light: '#ffffff', dark: '#1e2327' },
  surfaceSunken: { light: '#f4f6f5', dark: '#22282c' },
  ink: { light: '#16211d', dark: '#e8edeb' },
  inkMuted: { light: '#5a6762', dark: '#a2ada8' },
  border: { light: '#e3e8e6', dark: '#2d3438' },
  borderStrong: { light: '#87938e', dark: '#6d7973' },
  grid: { light: '#edf0ef', dark: '#262c30' },
  accent: { light: '#0b7a5c', dark: '#34c48d' },
  accentInk: { light: '#ffffff', dark: '#06231a' },
  accentSoft: { light: '#e6f4ef', dark: '#15332a' },
  positive: { light: '#0a7350', dark: '#4ccf95' },
  negative: { light: '#b3261e', dark: '#ff8a80' },
  warning: { light: '#8a5300', dark: '#f2b155' },
  neutral: { light: '#6b7772', dark: '#97a29d' },
  series1: { light: '#525beb', dark: '#778ffe' },
  series2: { light: '#06805b', dark: '#2ab26f' },
  series3: { light: '#ba840d', dark: '#fed4ac' },
  series4: { light: '#d1418e', dark: '#ed6bad' },
  series5: { light: '#109ab6', dark: '#41d8fc' },
  series6: { light: '#522da7', dark: '#865bc2' },
  series7: { light: '#712823', dark: '#e14c28' },
  series8: { light: '#626802', dark: '#ccd53a' },
  ramp1: { light: '#c8d4fe', dark: '#39387b' },
  ramp2: { light: '#9baefb', dark: '#525797' },
  ramp3: { light: '#7586f1', dark: '#6e77b5' },
  ramp4: { light: '#575edc', dark: '#8b97d5' },
  ramp5: { light: '#3f37bc', dark: '#aab9f7' },
  ramp6: { light: '#2b0397', dark: '#d2ddff' },
  diverging1: { light: '#773a00', dark: '#ffba81' },
  diverging2: { light: '#c4763d', dark: '#c2752c' },
  diverging3: { light: '#fbc49f', dark: '#6e4521' },
  diverging4: { light: '#c3cefe', dark: '#3a4891' },
  diverging5: { light: '#707ff1', dark: '#7586ca' },
  diverging6: { light: '#3735b1', dark: '#b8c8fe' },
  radius: '10px',
  fontSize: '0.875rem',
  fontFamily: 'inherit',
}
