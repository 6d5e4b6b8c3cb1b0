import type { Dataset } from '../datasets/dataset.js'
import { type ParameterReaders, type RawParameters, readParameters } from '../request/parameters.js'
import { parseFields } from '../request/parseFields.js'
import type { DocumentedExample } from './example.js'
import { examples } from './examples.js'

/**
 * The documented example a question is, if it is one. Compared is what is meant, not how it is spelt: order, letter
 * case and quotes of lists do not matter, nor does naming all metrics, nor the hour of a template question's bounds.
 */
export function findExample(
  wabaId: string,
  dataset: Dataset,
  raw: RawParameters,
): DocumentedExample | undefined {
  return examples.find((example) => {
    const asked = parseQuestion(example.question)
    if (example.wabaId !== wabaId || asked.name !== dataset.name) return false
    const meaning = (parameters: RawParameters) => meaningOf(dataset.readers, parameters, example.metrics)
    return meaning(asked.raw) === meaning(raw)
  })
}

function parseQuestion(question: string): { readonly name: string; readonly raw: RawParameters } {
  const [name = '', query] = question.split('?')
  if (query !== undefined) return { name, raw: new Map(new URLSearchParams(query)) }
  const field = parseFields(question)[0]
  return { name: field?.name ?? '', raw: field?.modifiers ?? new Map() }
}

function meaningOf(readers: ParameterReaders, raw: RawParameters, metrics: readonly string[]): string {
  const read = readParameters(readers, raw)
  const entries = Object.entries(read).map(([name, value]) => {
    if (name === 'metric_types' && Array.isArray(value) && value.length === metrics.length) return [name, []]
    // Template bounds are texts, and are moved to midnights anyway.
    if (name === 'start' && typeof value === 'string') return [name, Math.floor(Number(value) / 86_400)]
    if (name === 'end' && typeof value === 'string') return [name, Math.ceil(Number(value) / 86_400)]
    if (name === 'product_type') return [name, value ?? 'CLOUD_API']
    return [name, Array.isArray(value) ? [...value].sort() : (value ?? null)]
  })
  return JSON.stringify(entries)
}
