import { mixText } from '../world/random.js'
import { askJson, sandboxAt } from './ask.js'

const span = 'start(1767236400).end(1767668400)'

/**
 * Questions with the digest of their answer under seed 1 and seed 2. They hold on every engine: a change here is a
 * change of the world, which is a breaking change for whoever pinned a number of it.
 */
export const digests: readonly (readonly [question: string, seed1: string, seed2: string])[] = [
  [`310000000000020?fields=name,analytics.${span}.granularity(HALF_HOUR)`, '7f096794', '712d0f66'],
  [
    `310000000000030?fields=conversation_analytics.${span}.granularity(DAILY).dimensions(["CONVERSATION_CATEGORY","CONVERSATION_TYPE","CONVERSATION_DIRECTION","COUNTRY","PHONE"])`,
    '89050b20',
    '5b84db9f',
  ],
  [
    `310000000000120?fields=pricing_analytics.${span}.granularity(HALF_HOUR).dimensions(["PRICING_CATEGORY","PRICING_TYPE","COUNTRY","PHONE","TIER"])`,
    '8b22d14b',
    '70ec7142',
  ],
  [
    `310000000000060/call_analytics?start=1767236400&end=1767668400&granularity=DAILY&dimensions=[DIRECTION]`,
    '9a183ab9',
    '96f70e8f',
  ],
  [
    `310000000000050/template_analytics?start=1772064000&end=1772236800&granularity=DAILY&template_ids=[330000000000051,330000000000053]`,
    '0dd6f985',
    '04c0c383',
  ],
  ['4711', 'fade9a1b', '022eb002'],
]

/** The digest of an answer under a seed, eight hexadecimal digits. */
export async function digestOf(question: string, seed: number): Promise<string> {
  const text = JSON.stringify(await askJson(sandboxAt({ seed }), question))
  return mixText(0, text).toString(16).padStart(8, '0')
}
