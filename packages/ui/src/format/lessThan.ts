/** Languages written from right to left turn the sign around with the line: words cannot be misread. */
const WORDS: Readonly<Record<string, readonly [less: string, more: string]>> = {
  ar: ['أقل من', 'أكثر من'],
}
const SIGNS = ['<', '>'] as const

/** The least figure that can be written, in words → what is nearer to zero than it: `$0.01` → `< $0.01`. */
export function lessThan(least: string, negative: boolean, locale: string): string {
  const words = WORDS[locale.split('-')[0] ?? ''] ?? SIGNS
  return `${negative ? words[1] : words[0]}\u00a0${least}`
}
