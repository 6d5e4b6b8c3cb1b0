import { plural } from '../plural.js'
import type { FigureMessages } from './FigureMessages.js'

/** English. */
export const figuresEn: FigureMessages = {
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
}
