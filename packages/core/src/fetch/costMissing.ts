import { datasetDefinition } from '../datasets/datasets.js'
import type { Notice } from '../notices.js'
import type { NormalizedQuery } from '../query/normalizeQuery.js'
import type { PointTable } from '../table/pointTable.js'
import type { Part } from './selectRows.js'

/**
 * Whether COST was asked, and refused or silently left out of every point of an account. One that came and could not be
 * read, or is left out for its currency, was not withheld: it has a reason of its own.
 *
 * @param notices what is told of the amounts already
 */
export function costMissing(
  query: NormalizedQuery,
  parts: readonly Part[],
  notices: readonly Notice[],
): boolean {
  const costs = Object.entries(datasetDefinition(query.dataset).metrics).flatMap(([name, { ask, key }]) =>
    ask === 'COST' ? [name, key] : [],
  )
  const asked = query.metrics.length === 0 || query.metrics.includes('COST')
  if (!asked || costs.length === 0) return false
  if (parts.some(({ answer }) => answer.costDropped)) return true
  const came = ({ code, details }: Notice) =>
    code === 'amounts-left-out' || (code === 'unreadable-values' && costs.includes(String(details['name'])))
  if ([...notices, ...parts.flatMap(({ answer }) => answer.notices)].some(came)) return false
  const tables = parts.map(({ answer }) => answer.table)
  return tables.some(({ length }) => length > 0) && !tables.some(hasMoney)
}

function hasMoney({ metrics }: PointTable): boolean {
  return [...metrics.values()].some(({ unit, valid }) => unit === 'money' && valid.includes(1))
}
