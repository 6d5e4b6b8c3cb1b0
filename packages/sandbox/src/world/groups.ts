import { dayNumberOf, slotSeconds } from './calendar.js'
import { mix, mixText, share } from './random.js'

/** What happened in one group in one half hour. */
export interface GroupActivity {
  readonly start: number
  readonly sent: number
  /** Counted for each participant: may exceed what was sent. */
  readonly delivered: number
  readonly read: number
  /** Messages of the participants. */
  readonly received: number
  readonly joined: number
  readonly left: number
}

/** The life of a group, by half hour, oldest first; silent half hours are left out. */
export function walkGroup(
  group: { readonly id: string; readonly launched: string; readonly now: number; readonly seed: number },
  from: number,
  to: number,
  visit: (activity: GroupActivity) => void,
): void {
  const salt = mixText(group.seed, group.id)
  const participants = 4 + (salt % 20)
  const first = Math.ceil(Math.max(from, dayNumberOf(group.launched) * 86_400) / slotSeconds)
  const last = Math.floor(Math.min(to, group.now) / slotSeconds)
  for (let slot = first; slot < last; slot += 1) {
    const noise = mix(salt, slot)
    if (noise % 9 !== 0) continue
    const sent = 1 + ((noise >>> 4) % 4)
    const delivered = share(sent * participants, 940, mix(noise, 1))
    visit({
      start: slot * slotSeconds,
      sent,
      delivered,
      read: share(delivered, 800, mix(noise, 2)),
      received: (noise >>> 8) % 5,
      joined: mix(noise, 3) % 11 === 0 ? 1 : 0,
      left: mix(noise, 4) % 23 === 0 ? 1 : 0,
    })
  }
}
