import { hueColor } from '../../theme/hueColor.js'
import type { Hue } from '../../theme/seriesColors.js'
import type { Meter } from '../meters/meterLayout.js'
import type { Tier } from './readTier.js'
import type { TierPlace } from './tierPlaces.js'
import { nextText, rowName, type TierVoice, tierLines, volumeText } from './tierWords.js'

/** A tier on the scale, or a stretch between known ones of which nothing is reported. */
interface Step extends Tier {
  readonly known: boolean
}

/**
 * A place in, its meter out. Every tier is as wide as another, since their bounds lie too far apart for one linear scale;
 * inside a tier the scale is linear. One without end has no place inside it.
 */
export function tierMeter(place: TierPlace, hue: Hue, voice: TierVoice): Meter {
  const { row, tier, volume, exact } = place
  const steps = stepsOf(place.known)
  const width = 1 / Math.max(1, steps.length)
  const present = steps.findIndex(({ lower, known }) => known && lower === tier?.lower)
  const { lower = 0, upper = null } = steps[present] ?? {}
  const part =
    upper === null || volume === null
      ? null
      : Math.min(1, Math.max(0, (volume - lower) / (upper - lower + 1)))
  const stretches = steps.flatMap(({ known }, at): Meter['stretches'] => {
    const [from, to] = [at * width, (at + 1) * width]
    if (present < 0) return [{ from, to, look: 'unknown' }]
    if (at < present) return [{ from, to, look: 'full' }]
    if (at > present) return [{ from, to, look: known ? 'empty' : 'unknown' }]
    const middle = from + (part ?? 0) * width
    const rest = { from: middle, to, look: exact && part !== null ? 'empty' : 'light' } as const
    return part === null || part === 0 ? [rest] : [{ from, to: middle, look: 'full' }, rest]
  })
  return {
    key: row.key,
    color: hueColor(hue),
    label: rowName(place, voice),
    aside: nextText(place, voice),
    figure: volumeText(place, voice),
    stretches: stretches.length > 0 ? stretches : [{ from: 0, to: 1, look: 'unknown' }],
    marker: present < 0 || part === null ? null : (present + part) * width,
    bounds: boundsOf(steps, voice),
    lines: tierLines(place, voice),
  }
}

/** Known tiers with the stretches between and around them that nobody reported. */
function stepsOf(known: readonly Tier[]): readonly Step[] {
  const steps: Step[] = []
  let next: number | null = 0
  for (const tier of known) {
    if (next !== null && tier.lower > next + 1)
      steps.push({ lower: next, upper: tier.lower - 1, known: false })
    steps.push({ ...tier, known: true })
    next = tier.upper === null ? null : tier.upper + 1
  }
  if (next !== null && known.length > 0) steps.push({ lower: next, upper: null, known: false })
  return steps
}

function boundsOf(steps: readonly Step[], { formatters, words }: TierVoice): Meter['bounds'] {
  const width = 1 / Math.max(1, steps.length)
  const labels = formatters.ticks(
    steps.map(({ lower }, at) => (at === 0 ? lower : lower - 1)),
    { kind: 'count' },
  )
  const edges = labels.map((text, at) => ({ at: at * width, text }))
  const last = steps.at(-1)
  return last === undefined || !last.known ? edges : [...edges, { at: 1, text: words.noEnd }]
}
