/**
 * How many digits of each currency stand after the point, where that is not two. Engines disagree about them and change
 * their minds with their data (IDR, COP and RSD have none in one and two in another), so they are written down here.
 *
 * ISO 4217, table A.1 …
 */
const ISO = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
}

/** … and those whose minor unit is on paper only: no coin of it is in use, and prices are whole. */
const WHOLE = 'AFN ALL COP HUF IDR IQD IRR KPW LAK LBP MGA MMK PKR SLL SOS SYP YER'

const digits = new Map(
  [...Object.entries(ISO), ['0', WHOLE] as const].flatMap(([count, codes]) =>
    codes.split(' ').map((code) => [code, Number(count)] as const),
  ),
)

/** ISO 4217 code in, digits after the point of an amount out: `USD` → 2, `IDR` → 0, `KWD` → 3; 2 for any other. */
export function currencyDigits(currency: string): number {
  return digits.get(currency) ?? 2
}
