import { serviceAllowance } from '@wabalytics/hooks'
import { sum } from '../../format/sum.js'
import type { AllowanceNumber } from './allowanceRows.js'

/** What is read of a row of pricing figures, asked with the dimensions PHONE, PRICING_TYPE and PRICING_CATEGORY. */
export interface AllowanceFigure {
  readonly start: Date | number
  readonly phoneNumber?: string | undefined
  readonly pricingType?: string | undefined
  /** Only says what charged messages were: never whether one was free. */
  readonly pricingCategory?: string | undefined
  readonly volume?: number | undefined
}

export interface AllowanceNumberOptions {
  /** First moment of what `charged` counts: that of the month. */
  readonly from: Date | number
  /** Pricing types that use the allowance up; those of ads and groups are free by another rule. @default ['FREE_CUSTOMER_SERVICE'] */
  readonly freeTypes?: readonly string[] | undefined
  /** Numbers to show although nothing was sent through them. @default [] */
  readonly numbers?: readonly string[] | undefined
  /** What a number is called. @default its digits */
  readonly label?: ((phoneNumber: string) => string) | undefined
}

const SERVICE_WINDOW: readonly string[] = [serviceAllowance.type]

/**
 * Pricing figures in, a phone number each out, those that used most first. What is free is told by `pricingType` alone.
 *
 * `[{ start, phoneNumber: '15550100', pricingType: 'FREE_CUSTOMER_SERVICE', volume: 4 }]` →
 * `[{ key: '15550100', label: '15550100', points: [{ x: start, y: 4 }], charged: 0 }]`
 */
export function allowanceNumbers(
  figures: readonly AllowanceFigure[],
  options: AllowanceNumberOptions,
): readonly AllowanceNumber[] {
  const { numbers = [], label = (digits) => digits } = options
  const free = new Set((options.freeTypes ?? SERVICE_WINDOW).map((type) => type.toUpperCase()))
  const own = new Map<string, AllowanceFigure[]>(numbers.map((number) => [digitsOf(number), []]))
  for (const figure of figures) {
    const key = digitsOf(figure.phoneNumber ?? '')
    own.set(key, [...(own.get(key) ?? []), figure])
  }
  const made = [...own].map(([key, rows]) => {
    const points = rows
      .filter(({ pricingType = '' }) => free.has(pricingType.toUpperCase()))
      .map(({ start, volume = null }) => ({ x: start, y: volume }))
    const charged = rows
      .filter(
        ({ pricingType, pricingCategory }) => pricingType === 'REGULAR' && pricingCategory === 'SERVICE',
      )
      .filter(({ start }) => Number(start) >= Number(options.from))
      .map(({ volume }) => volume)
    const known = charged.filter((volume) => volume !== undefined)
    return {
      number: {
        key,
        label: key === '' ? '' : label(key),
        points,
        charged: known.length < charged.length ? null : sum(known),
      },
      used: sum(points.map(({ y }) => y ?? 0)),
    }
  })
  return made.sort((one, other) => other.used - one.used).map(({ number }) => number)
}

/** A number as the platform asks for it: digits, no `+`. */
function digitsOf(number: string): string {
  return number.replace(/[^\d]/g, '') || number
}
