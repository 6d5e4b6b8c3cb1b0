import type { PickD3Scale } from '../visx.js'

/** A scale of figures, with the interface of d3's linear one. */
export type LinearScale = PickD3Scale<'linear', number>

/** A scale of places in time, with the interface of d3's; of buckets that fill their time, with their width, too. */
export type TimeScale = PickD3Scale<'utc', number> & { readonly bandwidth?: (() => number) | undefined }

/** Two ends of a way. */
export type Ends = readonly [number, number]

/** Steps along an axis: where they fall between two ends, and the words of some of them. */
export interface Steps {
  readonly within: (low: number, high: number) => readonly number[]
  readonly words: (values: readonly number[]) => readonly string[]
}

/** Two ends in, the steps between them out: about `count`, or as many as have room. */
export type Stepper = (low: number, high: number, count?: number) => Steps

interface State {
  readonly domain: Ends
  readonly range: Ends
  /** Begin and end of one bucket, where buckets fill their time. */
  readonly band?: Ends | undefined
  readonly clamp?: boolean
  readonly unknown?: unknown
  readonly between?: Between
}

type Between = (from: number, to: number) => (share: number) => unknown

/** d3's intervals of time, as far as a scale asks them. */
interface Interval {
  readonly range: (from: Date, to: Date) => Date[]
  readonly floor: (moment: Date) => Date
  readonly ceil: (moment: Date) => Date
}

/**
 * A straight scale between two ends: what d3's does, without its colours, formats and calendars, which weigh 7 to 15 kB. Its
 * steps and their words are those of our axes. What is not a figure stands at `NaN`, until `unknown` says otherwise. As of
 * d3's, setters change the scale: change a `copy()`.
 */
export function linearScale(domain: Ends, range: Ends, stepper: Stepper): LinearScale
// d3's types say more than code can prove, that a scale without an `unknown` has none, say: tests hold it against d3's.
export function linearScale(domain: Ends, range: Ends, stepper: Stepper): unknown {
  return straightScale({ domain, range }, stepper, Number)
}

/** The same over places in time, which come out as dates; with a `band`, its width in pixels is told. */
export function timeScale(domain: Ends, range: Ends, stepper: Stepper, band?: Ends): TimeScale
export function timeScale(domain: Ends, range: Ends, stepper: Stepper, band?: Ends): unknown {
  return straightScale({ domain, range, band }, stepper, (place) => new Date(place))
}

function straightScale(state: State, stepper: Stepper, wrap: (place: number) => unknown): object {
  let now = { clamp: false, unknown: Number.NaN, between: straight, ...state }
  let draw = drawn(now)
  const set = (next: Partial<State>): unknown => {
    now = { ...now, ...next }
    draw = drawn(now)
    return scale
  }
  const place = (value: unknown): unknown => {
    const figure = value === null ? Number.NaN : Number(value)
    return Number.isNaN(figure) ? now.unknown : draw(figure, now.clamp)
  }
  const span = (): Ends => [Math.min(...now.domain), Math.max(...now.domain)]
  const ticks = (by?: number | Interval): readonly number[] => {
    const [low, high] = span()
    const found =
      by === undefined || typeof by === 'number'
        ? stepper(low, high, by).within(low, high)
        : by.range(new Date(low), new Date(high + 1)).map(Number)
    return now.domain[0] > now.domain[1] ? found.toReversed() : found
  }
  const scale = Object.assign(place, {
    domain: (next?: Iterable<unknown>) =>
      next === undefined ? now.domain.map(wrap) : set({ domain: endsOf(next) }),
    range: (next?: Iterable<unknown>) => (next === undefined ? [...now.range] : set({ range: endsOf(next) })),
    rangeRound: (next: Iterable<unknown>) => set({ range: endsOf(next), between: rounded }),
    clamp: (next?: boolean) => (next === undefined ? now.clamp : set({ clamp: next })),
    interpolate: (next?: Between) => (next === undefined ? now.between : set({ between: next })),
    unknown: (...next: readonly unknown[]) => (next.length === 0 ? now.unknown : set({ unknown: next[0] })),
    invert: (pixel: unknown) =>
      wrap(straight(...now.domain)(shareOf(Number(pixel), ...now.range, now.clamp))),
    ticks: (by?: number | Interval) => ticks(by).map(wrap),
    tickFormat: (by?: number | Interval) => {
      const values = ticks(by)
      const { words } = stepper(...span(), typeof by === 'number' ? by : undefined)
      const said = words(values)
      return (value: unknown) => said[values.indexOf(Number(value))] ?? words([Number(value)])[0] ?? ''
    },
    nice: (by?: number | Interval) => set({ domain: niceEnds(now.domain, by, stepper) }),
    copy: () => straightScale(now, stepper, wrap),
  })
  const { band } = state
  if (band === undefined) return scale
  // visx asks those with a band whether its width is rounded, too.
  const bandwidth = (): number => {
    const [from, to] = band.map((end) => Number(scale(end)))
    return Math.abs((to ?? 0) - (from ?? 0))
  }
  return Object.assign(scale, { bandwidth, round: () => false })
}

/** The ends moved out to the next step, again until its length stays. */
function niceEnds(domain: Ends, by: number | Interval | undefined, stepper: Stepper): Ends {
  const [low, high] = [Math.min(...domain), Math.max(...domain)]
  let [from, to] = [low, high]
  if (typeof by === 'object' || typeof by === 'function') {
    ;[from, to] = [Number(by.floor(new Date(low))), Number(by.ceil(new Date(high)))]
  } else {
    const { within } = stepper(low, high, by)
    const far = high - low
    from = within(low, low)[0] ?? within(low - far, low).at(-1) ?? low
    to = within(low, high + far).find((step) => step >= high) ?? high
    if (from !== low || to !== high) [from, to] = niceEnds([from, to], by, stepper)
  }
  return domain[0] > domain[1] ? [to, from] : [from, to]
}

const straight = (from: number, to: number) => (share: number) => from * (1 - share) + to * share
const rounded = (from: number, to: number) => (share: number) => Math.round(straight(from, to)(share))

/** As d3 does it, from the lower end of the domain: a host's own way between two ends need not be the same both ways. */
function drawn({ domain, range, between }: Pick<State, 'domain' | 'range'> & { between: Between }) {
  const falls = domain[1] < domain[0]
  const [low, high] = falls ? [domain[1], domain[0]] : domain
  const draw = falls ? between(range[1], range[0]) : between(...range)
  return (value: number, clamp: boolean): unknown => draw(shareOf(value, low, high, clamp))
}

/** How far a value is on the way from one end to the other; half way where they are one. */
function shareOf(value: number, from: number, to: number, clamp: boolean): number {
  const share = to === from ? 0.5 : (value - from) / (to - from)
  return clamp ? Math.min(1, Math.max(0, share)) : share
}

function endsOf(values: Iterable<unknown>): Ends {
  const [from = Number.NaN, to = from] = Array.from(values, Number)
  return [from, to]
}
