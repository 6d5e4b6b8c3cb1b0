import type { DocumentedExample } from './example.js'

const day = (start: number, sent: number, delivered: number) => ({
  start,
  end: start + 86_400,
  sent,
  delivered,
})

/** "Messaging Analytics", example: messages of all numbers by day. The echo names countries nobody asked for. */
export const messagingExample: DocumentedExample = {
  wabaId: '102290129340398',
  question: 'analytics.start(1543543200).end(1544148000).granularity(DAY)',
  metrics: [],
  answer: {
    head: {
      phone_numbers: ['16505550111', '16505550112', '16505550113'],
      country_codes: ['US', 'BR'],
      granularity: 'DAY',
    },
    points: [
      day(1543543200, 196093, 179715),
      day(1543629600, 147649, 139032),
      day(1543716000, 61988, 58830),
      day(1543802400, 132465, 124392),
    ],
  },
}
