import { type GroupActivity, walkGroup } from '../world/groups.js'
import type { Question } from './dataset.js'

/** The life of all groups of an account, group by group. Groups belong to its first number and its own country. */
export function walkGroups(
  { known, ground, seed }: Question,
  filter: {
    readonly phones: (phone: string) => boolean
    readonly countries: (country: string) => boolean
  },
  from: number,
  to: number,
  visit: (activity: GroupActivity) => void,
): void {
  const { account } = known
  const first = account.phoneNumbers[0]
  if (first === undefined || !filter.phones(first.number) || !filter.countries(account.country)) return
  for (const { id } of account.groups) {
    walkGroup({ id, launched: account.launched, now: ground.now, seed }, from, to, visit)
  }
}
