import { graphError } from '../errors/graphError.js'
import { countries, digits, listOf, nameIn, required, whole } from '../request/parameters.js'
import { mix, share } from '../world/random.js'
import type { Stream } from '../world/streams.js'
import { type Cell, walk } from '../world/walk.js'
import { askedBuckets, defineDataset } from './dataset.js'
import { walkGroups } from './groupActivity.js'
import { anyOf, createTally } from './tally.js'

const grains = { HALF_HOUR: 'half-hour', DAY: 'day', MONTH: 'month' } as const

/** 0 template, 2 non-template, 100 incoming; of groups: 101 template, 102 non-template, 103 incoming. */
const productTypes = ['0', '2', '100', '101', '102', '103'] as const
type ProductType = (typeof productTypes)[number]

interface Counts {
  sent: number
  delivered: number
}

const readers = {
  start: required(whole),
  end: required(whole),
  granularity: required(nameIn(grains)),
  phone_numbers: digits,
  product_types: listOf(productTypes),
  country_codes: countries,
}

/** `analytics`: messages sent and delivered. A field only; its answer is flat. */
export const messaging = defineDataset({
  name: 'analytics',
  forms: ['field'],
  readers,
  shape: () => 'flat',
  answer(question, { start, end, granularity, phone_numbers, product_types, country_codes }) {
    refuseMixedTypes(product_types)
    const buckets = askedBuckets(question, grains[granularity], { start, end }, 365)
    const [from, to] = [buckets[0]?.start ?? 0, buckets.at(-1)?.end ?? 0]
    const [ofPhone, ofCountry] = [anyOf(phone_numbers), anyOf(country_codes)]
    const tally = createTally({
      buckets,
      dense: !question.quirks.sparse,
      zero: () => ({ direct: { sent: 0, delivered: 0 }, groups: { sent: 0, delivered: 0 } }),
      // There is nothing to break down by: what is kept is one group.
      labelsOf: (kind: Stream | 'groups') =>
        kind === 'groups' || (ofPhone(kind.phone) && ofCountry(kind.country)) ? {} : undefined,
    })

    walk(question.ground, from, to, (cell) => {
      const counts = messagesOf(cell, product_types)
      if (counts.sent > 0) add(tally.at(cell.start, cell.stream)?.direct, counts)
    })
    walkGroups(question, { phones: ofPhone, countries: ofCountry }, from, to, (activity) => {
      // Asked for by product type, groups count like any message; unasked, they stand beside the others.
      if (product_types.length === 0) add(tally.at(activity.start, 'groups')?.groups, activity)
      else if (product_types.includes('103')) {
        const { received } = activity
        if (received > 0)
          add(tally.at(activity.start, 'groups')?.direct, { sent: received, delivered: received })
      } else if (product_types.includes('102')) add(tally.at(activity.start, 'groups')?.direct, activity)
    })

    return {
      head: {
        phone_numbers: question.known.account.phoneNumbers.map(({ number }) => number).filter(ofPhone),
        ...(country_codes.length === 0 ? {} : { country_codes }),
        granularity,
      },
      points: tally.rows().map(({ bucket, sums: { direct, groups } }) => ({
        ...bucket,
        ...direct,
        // Sent to groups is not known by country.
        ...(groups.sent > 0 && country_codes.length === 0 ? { groups_sent: groups.sent } : {}),
        ...(groups.delivered > 0 ? { groups_delivered: groups.delivered } : {}),
      })),
    }
  },
})

function messagesOf({ stream, sent, delivered, noise }: Cell, types: readonly ProductType[]): Counts {
  const outgoing = types.length === 0 || types.includes(stream.template ? '0' : '2')
  // Customers write a little more than they are answered.
  const incoming = types.includes('100') && !stream.template ? sent + share(sent, 150, mix(noise, 10)) : 0
  return { sent: (outgoing ? sent : 0) + incoming, delivered: (outgoing ? delivered : 0) + incoming }
}

function add(sums: Counts | undefined, { sent, delivered }: Readonly<Counts>): void {
  if (sums === undefined) return
  sums.sent += sent
  sums.delivered += delivered
}

function refuseMixedTypes(types: readonly ProductType[]): void {
  if (!types.includes('103') || types.length === 1) return
  throw graphError(100, {
    message: 'Invalid parameter',
    error_subcode: 2388077,
    is_transient: false,
    error_user_title: 'Insight Invalid Product Type Combination',
    error_user_msg:
      'Unable to query this combination of product types. Please query individually and try again.',
  })
}
