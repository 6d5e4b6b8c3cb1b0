'use client'
import type { Granularity } from '@wabalytics/hooks'
import {
  type AnyResult,
  clickTypes,
  type Figure,
  figureOf,
  type Measure,
  type Rollup,
  rates,
  rollup,
  type Series,
  toSeries,
  useCapabilities,
} from '@wabalytics/hooks'
import { useMemo } from 'react'
import { type ClickRow, clickRows } from './clickRows.js'
import { funnelTotals } from './funnelTotals.js'

/** A group's figure by the name of a metric, a type of clicks (`clicks:url_button`), or `readRate`. */
export type FigureOf = (name: string) => Figure

/** A template; its account's currency is that of its costs. */
export interface TemplateRow {
  readonly templateId: string
  /** The account it belongs to. */
  readonly wabaId: string
  readonly currency: string | undefined
  readonly figure: FigureOf
}

/** What templates of one currency cost. */
export interface TemplateCosts {
  /** ISO 4217; `undefined` when it is not known. */
  readonly currency: string | undefined
  readonly figure: FigureOf
}

/** What a report of templates shows. */
export interface TemplateFigures {
  /** Sent, delivered and read over time. */
  readonly lines: readonly Series[]
  /** Of all templates together. */
  readonly total: FigureOf
  /** Of all templates of a currency: amounts of different ones are never added. */
  readonly costs: readonly TemplateCosts[]
  readonly templates: readonly TemplateRow[]
  /** The types of clicks there are, as names of figures. */
  readonly clickTypes: readonly string[]
  readonly funnel: Readonly<Record<string, number>>
  readonly clicks: readonly ClickRow[]
}

const steps = ['sent', 'delivered', 'read'] as const

/** The figures of a result, counted together by the granularity shown. */
export function useTemplateFigures(
  result: AnyResult | undefined,
  granularity: Granularity,
): TemplateFigures | undefined {
  const { cost } = useCapabilities()
  return useMemo(() => {
    if (result === undefined) return undefined
    const { table } = result
    const asked = steps.filter((name) => table.metrics.has(name))
    const types = clickTypes(table).map((type) => `clicks:${type}`)
    const { readRate } = rates
    const isAsked = [readRate.of, readRate.per].every((name) => table.metrics.has(name))
    const measures: Readonly<Record<string, Measure>> = isAsked ? { readRate } : {}
    const group = (by: readonly string[]): Rollup =>
      rollup(result, { by, metrics: [...table.metrics.keys(), ...types], measures })
    const all = group([])
    const byCurrency = group(['currency'])
    const byTemplate = group(['templateId', 'wabaId', 'currency'])
    return {
      lines: asked.flatMap((metric) => toSeries(result, { metric, granularity })),
      total: (name) => figureOf(all, name, 0),
      costs: !cost
        ? []
        : byCurrency.length === 0
          ? [{ currency: result.currency, figure: (name) => figureOf(all, name, 0) }]
          : byCurrency.rows.map(({ currency }, at) => ({
              currency: textOf(currency),
              figure: (name) => figureOf(byCurrency, name, at),
            })),
      templates: byTemplate.rows.map(({ templateId, wabaId, currency }, at) => ({
        templateId: String(templateId),
        wabaId: String(wabaId),
        currency: textOf(currency),
        figure: (name) => figureOf(byTemplate, name, at),
      })),
      clickTypes: types,
      funnel: funnelTotals(table),
      clicks: clickRows(table),
    }
  }, [result, granularity, cost])
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
