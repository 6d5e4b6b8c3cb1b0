import type { ChartData } from '../cases.js'
import { mapCodes } from '../mapCodes.js'

/** The points of the first series as figures of countries. */
export function countriesOf([first]: ChartData): { readonly code: string; readonly value: number }[] {
  return (first?.points ?? []).map(({ y }, at) => ({ code: mapCodes[at] ?? '', value: y }))
}
