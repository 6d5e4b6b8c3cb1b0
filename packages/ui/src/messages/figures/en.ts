import { plural } from '../plural.js'
import type { ChartMessages } from './ChartMessages.js'

/** English. */
export const figuresEn: ChartMessages = {
  reading: ({ label, value }) => `${label}: ${value}`,
  value: 'Value',
  share: 'Share',
  name: 'Name',
  totalOf: (total) => `${total} in total.`,
  notDrawn: (count, printed) =>
    plural('en', count, {
      one: `${printed} value cannot be drawn; the table has it.`,
      other: `${printed} values cannot be drawn; the table has them.`,
    }),

  helpParts: 'previous and next part',
  helpGrid: 'weekdays and times',
  helpWeeks: 'days and weeks',
  helpMonths: 'a month back or on',
  helpNear: 'the nearest in that direction',
  helpOpen: 'start reading; again: open it',

  step: 'Step',
  rate: 'Rate',
  rateOf: ({ rate, of }) => `${rate} of ${of}`,
  rateZero: (of) => `no rate: ${of} is 0`,
  rateMissing: (of) => `no rate: ${of} is missing`,
  steps: (list) => `${list}.`,
  denominator: 'Rate of',
  above: ({ label, of }) => `${label} is more than ${of}: the platform counts it apart, so this is real.`,

  other: (_, printed) => `Other (${printed})`,

  ramp: 'Colours',
  between: ({ low, high }) => `${low} to ${high}`,
  meanOf: ({ mean, range }) => `${mean} on average, ${range}.`,

  group: 'Group',
  back: 'Back to everything',

  country: 'Country',
  code: 'Code',
  ranked: 'Countries by value',
  offMap: 'Not on the map',
  fewer: 'Show fewer',
  mapFailed: 'The map could not be loaded. The list and the table have every figure.',
  helpRanked: 'the next and the previous by value',

  notTold: 'not told',
  atLeast: (value) => `at least ${value}`,
  inDays: (days, printed) => plural('en', days, { one: `in ${printed} day`, other: `in ${printed} days` }),

  market: 'Market',
  category: 'Category',
  tierTitle: 'Volume tiers this month',
  tier: 'Tier',
  tierCharged: 'Charged to this account',
  tierVolume: 'Volume, at least',
  tierFrom: 'Tier from',
  tierTo: 'Tier to',
  tierNext: 'Next tier from',
  tierLeft: 'Left in the tier',
  noEnd: 'no end',
  nextTier: (from) => `next tier from ${from}`,
  leftInTier: (value) => `${value} left in this tier`,
  lastTier: 'the last tier',
  oneTier: 'one tier for every volume',
  noTier: 'no tier reported',
  tierUnread: (label) => `a tier that cannot be read: ${label}`,
  tierAhead: 'more than the reported tier holds: the platform is yet to report the next one',
  tierTotal: (total) => `This account was charged for ${total} messages this month.`,
  tierNearest: ({ label, volume, next }) =>
    `Nearest to its next tier: ${label} with ${volume}; it begins at ${next}.`,
  tierUntold: (count, printed) =>
    plural('en', count, {
      one: `Of ${printed} message the platform does not tell whether it was charged.`,
      other: `Of ${printed} messages the platform does not tell whether they were charged.`,
    }),
  tierResets: ({ when, zone, days }) => `Tiers begin anew ${days}: ${when}, ${zone}.`,
  tierNote:
    'Tiers count the charged messages of the whole business portfolio, through every provider. What one account shows is the least; the tier is the one the platform reported.',
  tierWhole: 'This account is stated to be the whole portfolio, and its figures are of the month to date.',

  allowanceTitle: 'Free service messages this month',
  phone: 'Phone number',
  used: 'Used',
  left: 'Left',
  charged: 'Charged',
  pace: 'A day',
  usedUpColumn: 'Used up',
  state: 'State',
  usedOf: ({ used, allowance }) => `${used} of ${allowance} used`,
  freeSoFar: (used) => `${used} free so far`,
  notUsed: 'not used',
  overBy: (value) => `${value} more than the allowance`,
  usedUpOn: (date) => `used up on ${date}`,
  usedUpAbout: ({ date, pace }) => `at ${pace} a day used up about ${date}`,
  lasts: ({ pace, expected }) => `at ${pace} a day it lasts the month: about ${expected}`,
  noPace: 'too few days for a pace',
  beginsOn: (date) => `the allowance begins on ${date}`,
  chargedToo: (value) => `${value} charged`,
  freeTotal: ({ used, numbers, allowance }) =>
    `${used} free messages used by ${numbers} this month, of ${allowance} each.`,
  freeBefore: ({ used, numbers, date }) =>
    `${used} free messages used by ${numbers} this month. The allowance begins on ${date}.`,
  phones: (count, printed) =>
    plural('en', count, { one: `${printed} phone number`, other: `${printed} phone numbers` }),
  upAlready: (list) => `Used up: ${list}.`,
  upFirst: ({ label, date }) => `Next to be used up: ${label}, about ${date}.`,
  paceNote:
    'Pace: the mean of the days of this month that are over, at least four; after three weeks, of each weekday by itself.',
  freeNote: 'Free is what the platform priced as free, whatever its category.',
  allowanceSource: 'The allowance is the one the platform announced, as integrators report it.',

  forecastTitle: 'Cost expected this month',
  forecastBetween: ({ likely, low, high }) => `${likely} likely between ${low} and ${high}`,
  forecastSoFar: (value) => `${value} so far`,
  forecastWithout: ({ categories, value }) =>
    `without ${categories} (${value} so far): free up to an allowance, so no pace foretells the cost`,
  forecastMissing: (count, printed) =>
    plural('en', count, {
      one: `${printed} past day without a figure is estimated`,
      other: `${printed} past days without a figure are estimated`,
    }),
  forecastAside: (count, printed) =>
    plural('en', count, {
      one: `${printed} day of a campaign is not expected again`,
      other: `${printed} days of a campaign are not expected again`,
    }),
  forecastNoFigures: 'No forecast: no day that is over has a figure',
  forecastNoTraffic: 'No forecast: every day that is over is at zero',
  forecastTooShort: 'No forecast yet: too few days are known since the first message',
  forecastIdle: 'No forecast: the last seven days are at zero',
  forecastUneven: 'No forecast: single days bring most of it',
  forecastUnsettled: 'No forecast yet: known for less than six weeks, and the weeks differ too much',
  forecastUncertain: 'No forecast: the days vary so much that it would say nothing',
  forecastAllowance:
    'No forecast: service messages are free up to an allowance, so no pace foretells their cost',
}
