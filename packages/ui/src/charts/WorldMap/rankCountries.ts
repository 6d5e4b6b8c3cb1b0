import type { Formatters } from '../../format/Formatters.js'
import { isAdditive } from '../../format/isAdditive.js'
import { sum } from '../../format/sum.js'
import type { ValueFormat } from '../../format/ValueFormat.js'
import type { MissingReason } from '../../frame/missing/MissingReason.js'
import { figureOf } from '../../frame/missing/missingWords.js'

/** A figure of one country. */
export interface MapCountry {
  /** ISO 3166-1 alpha-2, as the platform's COUNTRY is. Others (`ZZ`, `UNKNOWN`, `in`) are listed below the map. */
  readonly code: string
  /** The figure, or `null` when there is none. */
  readonly value: number | null
  /** Why there is none. @default 'no-data' */
  readonly reason?: MissingReason | undefined
  /** What people read. @default the country's name in the reader's language */
  readonly label?: string | undefined
}

/** A country with its figure, in the order of figures. */
export interface RankedCountry {
  /** Unique, where the same code is given twice. */
  readonly key: string
  readonly country: MapCountry
  readonly name: string
  readonly value: number | null
  /** Of the total; `null` where figures do not add up or there is nothing to have a share of. */
  readonly share: number | null
}

/** What a map is made of. */
export interface RankedCountries {
  /** Largest first; without a figure last. */
  readonly ranked: readonly RankedCountry[]
  /** Of all figures, drawn or not; `null` where they do not add up. */
  readonly total: number | null
  readonly missing: number
}

/** Countries in any order in, named and by figure out. Nothing is left out, and no two are put together. */
export function rankCountries(
  countries: readonly MapCountry[],
  format: ValueFormat,
  formatters: Formatters,
): RankedCountries {
  const figures = countries.flatMap(({ value }) => figureOf(value) ?? [])
  const total = isAdditive(format) ? sum(figures) : null
  const shared = total !== null && total > 0 && figures.every((value) => value >= 0)
  const ranked = countries
    .map((country, at): RankedCountry => {
      const value = figureOf(country.value)
      return {
        key: `${country.code} ${at}`,
        country,
        name: country.label ?? formatters.country(country.code),
        value,
        share: shared && value !== null ? value / total : null,
      }
    })
    .sort((one, other) => {
      if (one.value === null || other.value === null)
        return Number(one.value === null) - Number(other.value === null)
      return other.value - one.value
    })
  return { ranked, total, missing: countries.length - figures.length }
}
