import { AnalyticsError } from '../errors.js'
import type { AnalyticsRequest, WriteKind } from '../plan/request.js'
import { readWaba } from '../wire/readWaba.js'
import type { Expectations } from './expectations.js'
import type { FetcherCheck } from './FetcherCheck.js'

/**
 * That a fetcher refuses the writes nobody meant to offer. Each is tried where it changes nothing if it passes: a
 * template's click tracking is set to what it is, and template analytics confirmed where it is confirmed already.
 * Where that cannot be, the check passes: what cannot be undone is not tried.
 */
export function writeChecks(
  expect: Expectations,
  wabaId: string,
  taken: readonly WriteKind[],
): readonly FetcherCheck[] {
  const refused = (kind: WriteKind, harmless: () => Promise<AnalyticsRequest | undefined>) => ({
    kind,
    name: `refuses the write ${kind}`,
    level: 'must' as const,
    run: async () => {
      const request = await harmless()
      if (request === undefined) return
      const accepted = await expect.answer(request).then(
        () => true,
        (cause: unknown) => {
          if (cause instanceof AnalyticsError) return false
          throw cause
        },
      )
      expect.that(
        !accepted,
        `It took the write ${kind}: name to readRequest only the writes you mean to offer.`,
      )
    },
  })
  return [
    refused('setClickTracking', async () => {
      const list = await expect.answer({ kind: 'messageTemplates', wabaId, page: { limit: 1 } })
      const templateId = expect.page(list, wabaId).entries[0]?.id
      if (templateId === undefined) return undefined
      const { category, clickTrackingOptedOut } = await expect.template({ wabaId, templateId })
      if (category === undefined || clickTrackingOptedOut === undefined) return undefined
      return { kind: 'setClickTracking', wabaId, templateId, category, optedOut: clickTrackingOptedOut }
    }),
    refused('confirmTemplateInsights', async () => {
      const { insightsEnabled } = readWaba(await expect.answer({ kind: 'waba', wabaId }), wabaId)
      return insightsEnabled === true ? { kind: 'confirmTemplateInsights', wabaId } : undefined
    }),
  ].filter(({ kind }) => !taken.includes(kind))
}
