/** Parameters and dimensions that mean the same in several datasets. */

export const phoneNumbers = {
  parameter: 'phone_numbers',
  type: 'phone',
  list: true,
  idsOf: 'phoneNumber',
} as const
export const countryCodes = { parameter: 'country_codes', type: 'country', list: true } as const

export const country = { key: 'country', name: 'country', type: 'country', filter: 'countryCodes' } as const
export const phone = { key: 'phone_number', name: 'phoneNumber', type: 'phone' } as const

/** `HALF_HOUR` is the same word everywhere; the other two differ from dataset to dataset. */
export const dailyMonthly = { HALF_HOUR: 'HALF_HOUR', DAY: 'DAILY', MONTH: 'MONTHLY' } as const
