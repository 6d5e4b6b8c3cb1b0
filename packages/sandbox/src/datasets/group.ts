import { graphError } from '../errors/graphError.js'
import { digits, listOf, oneOf, required, text } from '../request/parameters.js'
import { walkGroup } from '../world/groups.js'
import { defineDataset } from './dataset.js'
import { createTally } from './tally.js'
import { templateDays } from './templateDays.js'

const keys = {
  SENT: 'sent',
  DELIVERED: 'delivered',
  READ: 'read',
  PARTICIPANTS_JOINED: 'joined',
  PARTICIPANTS_LEFT: 'left',
} as const
const metrics = ['SENT', 'DELIVERED', 'READ', 'PARTICIPANTS_JOINED', 'PARTICIPANTS_LEFT'] as const

const readers = {
  start: required(text),
  end: required(text),
  granularity: required(oneOf(['DAILY'])),
  group_ids: digits,
  metric_types: listOf(metrics),
}

/** `group_analytics`: the life of one WhatsApp group, by UTC day. An edge only, in pages. */
export const group = defineDataset({
  name: 'group_analytics',
  forms: ['edge'],
  readers,
  shape: () => 'paged',
  answer(question, asked) {
    const [groupId] = asked.group_ids
    if (groupId === undefined || asked.group_ids.length > 1)
      throw graphError(100, { message: '(#100) group_ids' })
    if (asked.metric_types.length === 0) {
      throw graphError(100, { message: '(#100) The parameter metric_types is required.' })
    }
    const { account } = question.known
    if (!account.groups.some(({ id }) => id === groupId))
      return { head: { granularity: 'DAILY' }, points: [] }
    const days = templateDays(question, asked.start, asked.end, false)
    const tally = createTally({
      buckets: days,
      dense: true,
      zero: () => ({ sent: 0, delivered: 0, read: 0, joined: 0, left: 0 }),
      labelsOf: (_: 'group') => ({}),
    })
    const group = { id: groupId, launched: account.launched, now: question.ground.now, seed: question.seed }
    walkGroup(group, days[0]?.start ?? 0, days.at(-1)?.end ?? 0, (activity) => {
      const sums = tally.at(activity.start, 'group')
      if (sums === undefined) return
      for (const key of Object.values(keys)) sums[key] += activity[key]
    })
    return {
      head: { granularity: 'DAILY' },
      points: tally.rows().map(({ bucket, sums }) => ({
        group_id: groupId,
        // As documented, and only here: one second after midnight.
        start: bucket.start + 1,
        end: bucket.end,
        ...Object.fromEntries(asked.metric_types.map((metric) => [keys[metric], sums[keys[metric]]])),
      })),
    }
  },
})
