import type { DocumentedExample } from './example.js'

const wabaId = '102290129340398'
const metrics = ['CONVERSATION', 'COST']
const june = { start: 1685602800, end: 1688194800 }
const february = { start: 1643702400, end: 1646121600 }
const firstHalfHour = { start: 1685527200, end: 1685529000 }
const secondHalfHour = { start: 1685529000, end: 1685530800 }

const juneOf = (conversation: number, type: string, category: string, cost: number, direction = {}) => ({
  ...june,
  conversation,
  phone_number: '15550458206',
  country: 'US',
  conversation_type: type,
  ...direction,
  conversation_category: category,
  cost,
})

const onePhone = (category: string) => ({
  start: 1685602800,
  end: 1685604600,
  conversation: 4,
  phone_number: '19195552584',
  country: 'US',
  conversation_type: 'REGULAR',
  conversation_direction: 'UNKNOWN',
  conversation_category: category,
  cost: 0.0232,
})

const byType = (conversation: number, type: string, cost: number) => ({
  ...february,
  conversation,
  conversation_type: type,
  cost,
})

/** "Conversation Analytics", its five examples in the order of the page. */
export const conversationExamples: readonly DocumentedExample[] = [
  {
    wabaId,
    metrics,
    question:
      'conversation_analytics.start(1685602800).end(1688194800).granularity(MONTHLY).phone_numbers([]).dimensions(["CONVERSATION_CATEGORY","CONVERSATION_TYPE","COUNTRY","PHONE"])',
    answer: {
      head: {},
      points: [
        juneOf(1558, 'REGULAR', 'AUTHENTICATION', 15.58, { conversation_direction: 'UNKNOWN' }),
        juneOf(2636, 'REGULAR', 'MARKETING', 26.36),
        juneOf(2238, 'REGULAR', 'SERVICE', 22.38),
        juneOf(1782, 'REGULAR', 'UTILITY', 17.82),
        juneOf(1568, 'FREE_TIER', 'AUTHENTICATION', 15.68),
        juneOf(2716, 'FREE_TIER', 'MARKETING', 27.16),
        juneOf(2180, 'FREE_TIER', 'SERVICE', 21.8),
        juneOf(1465, 'FREE_TIER', 'UTILITY', 14.65),
        juneOf(1433, 'FREE_ENTRY_POINT', 'SERVICE', 14.33),
      ],
    },
  },
  {
    wabaId,
    metrics,
    question:
      'conversation_analytics.start(1685602800).end(1685689200).granularity(HALF_HOUR).phone_numbers(["19195552584"]).dimensions(["CONVERSATION_CATEGORY","CONVERSATION_TYPE","COUNTRY,PHONE"])',
    answer: { head: {}, points: [onePhone('SERVICE'), onePhone('MARKETING')] },
  },
  {
    wabaId,
    metrics,
    bare: true,
    question:
      'conversation_analytics.start(1643702400).end(1646121600).granularity(MONTHLY).phone_numbers([]).dimensions([CONVERSATION_TYPE])',
    answer: {
      head: {},
      points: [
        byType(8500, 'REGULAR', 88.101),
        byType(1000, 'FREE_TIER', 0),
        byType(250, 'FREE_ENTRY_POINT', 0),
      ],
    },
  },
  {
    wabaId,
    metrics,
    question:
      'conversation_analytics.start(1685527200).end(1685613600).granularity(HALF_HOUR).conversation_categories(["MARKETING","AUTHENTICATION"]).dimensions(["CONVERSATION_CATEGORY"])',
    answer: {
      head: {},
      points: [
        { ...secondHalfHour, conversation: 2, conversation_category: 'AUTHENTICATION', cost: 0.0128 },
        { ...firstHalfHour, conversation: 3, conversation_category: 'MARKETING', cost: 0.0432 },
      ],
    },
  },
  {
    wabaId,
    metrics,
    question:
      'conversation_analytics.start(1685527200).end(1685613600).granularity(HALF_HOUR).conversation_categories(["MARKETING","AUTHENTICATION"]).dimensions(["CONVERSATION_CATEGORY","CONVERSATION_TYPE"])',
    answer: {
      head: {},
      points: [
        {
          ...firstHalfHour,
          conversation: 3,
          conversation_type: 'REGULAR',
          conversation_category: 'MARKETING',
          cost: 0.0432,
        },
        {
          ...secondHalfHour,
          conversation: 2,
          conversation_type: 'REGULAR',
          conversation_category: 'AUTHENTICATION',
          cost: 0.0128,
        },
      ],
    },
  },
]
