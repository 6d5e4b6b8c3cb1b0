const DIGITS = 12
const ONE = 10 ** DIGITS

/**
 * The sum of what is known, without the drift of binary fractions: numbers are taken as the decimals they are printed
 * as, and added as whole ones. `undefined` when nothing is known, which is not 0.
 */
export function exactSum(numbers: Iterable<number | undefined>): number | undefined {
  let sum: bigint | undefined
  for (const number of numbers) {
    if (number === undefined) continue
    sum = (sum ?? 0n) + wholeOf(number)
  }
  return sum === undefined ? undefined : Number(sum) / ONE
}

function wholeOf(number: number): bigint {
  if (Number.isSafeInteger(number)) return BigInt(number) * BigInt(ONE)
  return BigInt(number.toFixed(DIGITS).replace('.', ''))
}
