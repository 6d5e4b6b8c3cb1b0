import { mix, mixText } from './random.js'

/** What a message or conversation is charged as. */
export type Category =
  | 'AUTHENTICATION'
  | 'AUTHENTICATION_INTERNATIONAL'
  | 'MARKETING'
  | 'MARKETING_LITE'
  | 'SERVICE'
  | 'UTILITY'

type Prices = Readonly<Record<Category, number>>

/** Invented list prices in millionths of a US dollar a message, by market; of the platform's order of size, not its rates. */
const prices: Readonly<Record<string, Prices>> = {
  'North America': table(25_000, 4_000, 4_000, 4_000, 8_800),
  Brazil: table(62_500, 6_800, 6_800, 6_800, 30_000),
  India: table(10_700, 1_400, 1_400, 28_000, 3_900),
  Indonesia: table(41_100, 20_000, 20_000, 136_000, 19_000),
  Mexico: table(30_500, 8_500, 8_500, 8_500, 10_600),
  Germany: table(136_500, 55_000, 55_000, 55_000, 79_200),
  France: table(85_900, 30_000, 30_000, 30_000, 44_600),
  'United Kingdom': table(52_900, 22_000, 22_000, 22_000, 38_800),
  Egypt: table(64_400, 3_600, 3_600, 65_000, 19_900),
  'United Arab Emirates': table(38_400, 15_700, 15_700, 51_000, 19_000),
  'Rest of Asia Pacific': table(73_200, 11_300, 11_300, 11_300, 22_400),
  Other: table(60_400, 7_700, 7_700, 7_700, 14_500),
}

function table(
  marketing: number,
  utility: number,
  authentication: number,
  abroad: number,
  service: number,
): Prices {
  return {
    MARKETING: marketing,
    MARKETING_LITE: marketing,
    UTILITY: utility,
    AUTHENTICATION: authentication,
    AUTHENTICATION_INTERNATIONAL: abroad,
    SERVICE: service,
  }
}

const marketOfCountry: Readonly<Record<string, string>> = {
  US: 'North America',
  CA: 'North America',
  BR: 'Brazil',
  IN: 'India',
  ID: 'Indonesia',
  MX: 'Mexico',
  DE: 'Germany',
  FR: 'France',
  GB: 'United Kingdom',
  EG: 'Egypt',
  AE: 'United Arab Emirates',
  KR: 'Rest of Asia Pacific',
  SG: 'Rest of Asia Pacific',
  JP: 'Rest of Asia Pacific',
}

/** Thousandths of the currency a US dollar buys; fixed, invented for the sandbox. */
const perDollar: Readonly<Record<string, number>> = {
  USD: 1000,
  BRL: 5400,
  INR: 84_000,
  IDR: 16_000_000,
  KRW: 1_350_000,
  EUR: 920,
}

/** The price group a country belongs to. */
export function marketOf(country: string): string {
  return marketOfCountry[country] ?? 'Other'
}

/** Whether codes sent to `country` by a business elsewhere are charged as international. */
export function hasInternationalRate(country: string): boolean {
  return ['IN', 'ID', 'EG', 'AE'].includes(country)
}

/**
 * The price of one message in a quarter, in millionths of the account's currency. Prices move by up to 3 % a quarter;
 * each is a multiple of 100 millionths, as on a rate card with four decimals.
 *
 * @param quarter quarters since year 0: `year * 4 + (0…3)`
 */
export function priceOf(market: string, category: Category, currency: string, quarter: number): number {
  const list = prices[market]?.[category] ?? 0
  const change = 970 + (mixText(mix(quarter, 7), market + category) % 61)
  return Math.floor((list * (perDollar[currency] ?? 1000) * change) / 100_000_000) * 100
}
