import { plural } from '../plural.js'
import type { FigureMessages } from './FigureMessages.js'

/** Hindi. */
export const figuresHi: FigureMessages = {
  reading: ({ label, value }) => `${label}: ${value}`,
  value: 'मान',
  share: 'हिस्सा',
  name: 'नाम',
  totalOf: (total) => `कुल ${total}।`,
  notDrawn: (count, printed) =>
    plural('hi', count, {
      one: `${printed} मान बनाया नहीं जा सकता; वह तालिका में है।`,
      other: `${printed} मान बनाए नहीं जा सकते; वे तालिका में हैं।`,
    }),

  helpParts: 'पिछला और अगला भाग',
  helpGrid: 'सप्ताह के दिन और समय',
  helpWeeks: 'दिन और सप्ताह',
  helpMonths: 'एक महीना पीछे या आगे',
  helpNear: 'उस दिशा में सबसे पास वाला',
  helpOpen: 'पढ़ना शुरू करें; फिर से: खोलें',

  step: 'चरण',
  rate: 'दर',
  rateOf: ({ rate, of }) => `${of} का ${rate}`,
  rateZero: (of) => `दर नहीं: ${of} 0 है`,
  rateMissing: (of) => `दर नहीं: ${of} उपलब्ध नहीं`,
  steps: (list) => `${list}।`,
  denominator: 'किसकी दर',
  above: ({ label, of }) => `${label} ${of} से अधिक है: प्लैटफ़ॉर्म इसे अलग गिनता है, इसलिए यह सही है।`,

  other: (_, printed) => `अन्य (${printed})`,

  ramp: 'रंग',
  between: ({ low, high }) => `${low} से ${high}`,
  meanOf: ({ mean, range }) => `औसतन ${mean}, ${range}।`,

  group: 'समूह',
  back: 'सब पर वापस',

  country: 'देश',
  code: 'कोड',
  ranked: 'मान के क्रम में देश',
  offMap: 'नक्शे पर नहीं',
  fewer: 'कम दिखाएँ',
  mapFailed: 'नक्शा लोड नहीं हो सका। सभी आँकड़े सूची और तालिका में हैं।',
  helpRanked: 'मान के क्रम में अगला और पिछला',
}
