import type { SandboxTemplate } from './account.js'
import type { KnownAccount } from './accounts.js'
import { type Category, hasInternationalRate } from './markets.js'
import { mixText } from './random.js'
import type { Rhythm } from './rhythm.js'

/** Messages of one kind from one number to one country: the thread all counts are spun from. */
export interface Stream {
  /** Its own state of the random numbers. */
  readonly salt: number
  /** Digits of the sending number. */
  readonly phone: string
  readonly country: string
  /** What it is charged as when charged. */
  readonly category: Category
  /** `undefined` for answers to customers, which need no template. */
  readonly template: SandboxTemplate | undefined
  readonly rhythm: Rhythm
  /** Messages on a usual day at the account's start. */
  readonly perDay: number
}

/** All streams of an account, in a fixed order. */
export function streamsOf({ account, spec }: KnownAccount, seed: number): readonly Stream[] {
  return spec.phones.flatMap(({ number, reach }, phoneIndex) =>
    reach.flatMap(([country, permille]) => {
      const stream = (name: string, perDay: number) => ({
        salt: mixText(mixText(seed, account.id), `${number}>${country}:${name}`),
        phone: number,
        country,
        perDay: Math.floor((perDay * permille) / 1000),
      })
      const support: Stream = {
        ...stream('support', spec.supportPerDay),
        category: 'SERVICE',
        template: undefined,
        rhythm: 'support',
      }
      // Each template goes out from one number, so that a large account has long answers but not endless ones.
      const sent = account.templates.flatMap((template, index): Stream[] => {
        const plan = spec.templates[index]
        if (plan === undefined || plan.perDay === 0 || index % spec.phones.length !== phoneIndex) return []
        const perDay = plan.perDay * spec.volume
        const category = categoryOf(template, country, account.country)
        return [{ ...stream(template.id, perDay), category, template, rhythm: plan.rhythm }]
      })
      return [support, ...sent]
    }),
  )
}

function categoryOf(template: SandboxTemplate, country: string, home: string): Category {
  if (template.category === 'MARKETING')
    return template.product === 'CLOUD_API' ? 'MARKETING' : 'MARKETING_LITE'
  if (template.category === 'UTILITY') return 'UTILITY'
  return country !== home && hasInternationalRate(country) ? 'AUTHENTICATION_INTERNATIONAL' : 'AUTHENTICATION'
}
