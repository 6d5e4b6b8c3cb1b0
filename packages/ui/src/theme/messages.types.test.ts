import { expectTypeOf, it } from 'vitest'
import type { Messages } from '../messages/Messages.js'
import type { MessageAreas, MessageOverrides } from './MessageOverrides.js'

it('types every area, every string and what a function is given', () => {
  expectTypeOf<keyof MessageOverrides>().toEqualTypeOf<keyof MessageAreas>()
  const own: MessageOverrides = {
    common: (shipped, locale) => {
      expectTypeOf(shipped).toEqualTypeOf<Messages>()
      expectTypeOf(locale).toEqualTypeOf<string>()
      return { retry: shipped.retry }
    },
    vocabulary: { datasets: { pricing: 'Billing' } },
    // @ts-expect-error -- no area of this name
    graphs: {},
  }
  expectTypeOf(own).toExtend<MessageOverrides>()
  // @ts-expect-error -- no string of this name
  const typo: MessageOverrides = { tables: { colums: 'Fields' } }
  // @ts-expect-error -- made of figures, so a function
  const flat: MessageOverrides = { common: { loadingProgress: 'Loading' } }
  expectTypeOf([typo, flat]).toBeArray()
})
