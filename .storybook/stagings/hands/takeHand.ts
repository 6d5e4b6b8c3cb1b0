import { uninstrumentedUserEvent, userEvent } from 'storybook/test'
import { pressWithKeys } from './pressWithKeys'
import { tapUser } from './tapUser'
import type { User } from './User'

type Hand = Partial<Pick<User, 'click' | 'hover' | 'unhover'>>

const hands: Readonly<Record<string, () => Hand>> = {
  tap: () => {
    const user = tapUser()
    return { click: user.click, hover: user.click, unhover: async () => {} }
  },
  keyboard: () => {
    const user = uninstrumentedUserEvent.setup()
    return { click: (element) => pressWithKeys(user, element) }
  },
}

/**
 * Gives plays the hand that was chosen, whether they import `userEvent` or take the one of their context.
 *
 * @returns what gives them back the mouse
 */
export function takeHand(chosen: string, given: User): () => void {
  const hand = hands[chosen]?.()
  if (!hand) return () => {}
  Object.assign(given, hand)
  const before: Hand = { click: userEvent.click, hover: userEvent.hover, unhover: userEvent.unhover }
  Object.assign(userEvent, hand)
  return () => void Object.assign(userEvent, before)
}
