import type { FunnelStep } from '../../charts/FunnelChart/funnelRows.js'
import type { MissingReason } from '../../frame/missing/MissingReason.js'
import type { Words } from '../../messages/vocabulary/createWords.js'
import { numberOf } from '../numberOf.js'

/**
 * Sums by metric in, the steps of a funnel out. Kinds of clicks are named `clicks:<type>`, measure different things and
 * are each a share of what was delivered; a step the platform did not tell is missing, for the reason `why` tells.
 */
export function funnelStepsOf(
  total: Readonly<Record<string, number>> | undefined,
  words: Words,
  why?: (name: string) => MissingReason,
): readonly FunnelStep[] {
  if (total === undefined) return []
  const step = (key: string, label: string, of?: string): FunnelStep => ({
    key,
    label,
    value: numberOf(total, key) ?? null,
    reason: numberOf(total, key) === undefined ? why?.(key) : undefined,
    of,
  })
  const steps = [
    step('sent', words.metric('sent')),
    step('delivered', words.metric('delivered'), 'sent'),
    step('read', words.metric('read'), 'delivered'),
  ]
  const clicks = Object.keys(total)
    .filter((key) => key.startsWith('clicks:') && numberOf(total, key) !== undefined)
    .map((key) => step(key, words.click(key.slice('clicks:'.length)), 'delivered'))
  return [...steps, ...clicks]
}
