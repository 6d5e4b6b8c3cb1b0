import type { Theme } from './Theme.js'

/**
 * The tokens as shipped. The eight hues were found by search: each has a contrast of 3:1 or more on every surface of
 * its scheme, and any two stay apart (ΔE2000 ≥ 10) under simulated protanopia, deuteranopia and tritanopia.
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
  radius: '10px',
  fontSize: '0.875rem',
  fontFamily: 'inherit',
}
