import { call } from './call.js'
import { conversation } from './conversation.js'
import type { DatasetDefinition, Unit } from './definition.js'
import { group } from './group.js'
import { messaging } from './messaging.js'
import { pricing } from './pricing.js'
import { template } from './template.js'
import { templateGroup } from './templateGroup.js'

/** What can be asked, by the name to ask it with. The single source of every list of the platform's values. */
export const datasets = { messaging, conversation, pricing, template, templateGroup, call, group } as const

export type DatasetName = keyof typeof datasets

/** Every dataset's name, in the order of the platform's document. */
export const datasetNames: readonly DatasetName[] = [
  'messaging',
  'conversation',
  'pricing',
  'template',
  'templateGroup',
  'call',
  'group',
]

/** A dataset's definition, read as data (the typed constants are in {@link datasets}). */
export function datasetDefinition(name: DatasetName): DatasetDefinition {
  return datasets[name]
}

/** Whether a dataset is one of template analytics, which each account must confirm first. */
export function isAboutTemplates(name: DatasetName): boolean {
  return datasetDefinition(name).field.startsWith('template')
}

/** Whether a string names a dataset. */
export function isDatasetName(name: unknown): name is DatasetName {
  return typeof name === 'string' && Object.hasOwn(datasets, name)
}

/** The words `query.metrics` takes for a dataset, in the order of its columns. */
export function metricWords(definition: DatasetDefinition): readonly string[] {
  const words = Object.values(definition.metrics).map((metric) => metric.ask)
  return [...new Set(definition.clicks === undefined ? words : [...words, definition.clicks])]
}

/** Those of a dataset's words that ask for money: amounts, and what one of something costs. */
export function costWords(definition: DatasetDefinition): readonly string[] {
  const money = Object.values(definition.metrics).filter(({ unit }) => isMoney(unit))
  return [...new Set(money.map(({ ask }) => ask))]
}

/** Whether figures of a unit are money. */
export function isMoney(unit: Unit | undefined): boolean {
  return unit === 'money' || unit === 'unit-cost'
}
