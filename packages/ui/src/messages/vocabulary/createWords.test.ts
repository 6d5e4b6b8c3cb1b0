import { datasetDefinition, datasetNames, metricWords } from '@wabalytics/hooks'
import { expect, it } from 'vitest'
import { createFormatters } from '../../format/createFormatters.js'
import { createWords } from './createWords.js'
import { vocabularyEn } from './en.js'

const words = createWords(vocabularyEn, createFormatters('en', 'UTC'))

it.each([
  ['pricingCategory', 'MARKETING', 'Marketing'],
  ['pricingCategory', 'SOMETHING_NEW', 'Something new'],
  ['pricingCategory', 'UNKNOWN', 'Not stated'],
  ['pricingCategory', undefined, 'Not stated'],
  ['country', 'IN', 'India'],
  ['countryCodes', 'BR', 'Brazil'],
  ['country', 'UNKNOWN', 'Not stated'],
  ['tier', '0:250000', '0 to 250,000'],
  ['tier', '1000001:MAX', 'From 1,000,001'],
  ['productTypes', 0, 'Template messages'],
  ['productTypes', 104, '104'],
  ['phoneNumber', '16505550111', '16505550111'],
  ['pricingCategory', 'constructor', 'Constructor'],
  ['pricingCategory', 'Buy now!', 'Buy now!'],
])('calls the %s %s “%s %s”', (name, value, label) => {
  expect(words.value(name, value)).toBe(label)
})

it('calls a dimension the same by its word and by its name in rows', () => {
  expect(words.dimension('pricingType')).toBe(words.dimension('PRICING_TYPE'))
  expect(words.dimension('templateId')).toBe('Template')
})

it('tells its own words from the platform’s', () => {
  expect(words.isKnown('MARKETING')).toBe(true)
  expect(words.isKnown(103)).toBe(true)
  expect(words.isKnown('SOMETHING_NEW')).toBe(false)
})

it.each(datasetNames)('has a word for everything in the %s dataset', (name) => {
  const definition = datasetDefinition(name)
  const { values } = vocabularyEn
  for (const filter of Object.values(definition.filters)) {
    for (const value of filter.values ?? []) {
      expect(Object.hasOwn(typeof value === 'number' ? vocabularyEn.productTypes : values, value)).toBe(true)
    }
  }
  for (const key of Object.keys(definition.metrics))
    expect(Object.hasOwn(vocabularyEn.metrics, key)).toBe(true)
  for (const word of metricWords(definition)) expect(Object.hasOwn(vocabularyEn.asked, word)).toBe(true)
})
