import type { ChartPeer, Drawn } from '../ChartPeer.js'
import { type ChartCase, type ChartData, dataOf, isMap } from '../cases.js'
import type { ChartBench } from './ChartBench.js'
import { settled } from './frame.js'

const peers = import.meta.glob<ChartPeer>('../peers/*.{ts,tsx}', { import: 'default' })
const host = document.querySelector<HTMLElement>('#host') as HTMLElement

let peer: ChartPeer
let work: ChartCase
let versions: readonly ChartData[]
let drawn: Drawn | undefined
let turn = 0

async function timed(action: () => void): Promise<number> {
  await settled()
  const start = performance.now()
  action()
  await settled()
  return performance.now() - start
}

function fresh(): HTMLElement {
  const element = document.createElement('div')
  host.append(element)
  return element
}

const bench: ChartBench = {
  async load(name, asked) {
    const load = peers[`../peers/${name}.tsx`] ?? peers[`../peers/${name}.ts`]
    if (load === undefined) throw new Error(`There is no peer "${name}".`)
    peer = await load()
    work = asked
    await peer.prepare?.(work.kind)
    versions = [dataOf(work, 0), dataOf(work, 1), dataOf(work, 2)]
  },
  async mount() {
    const element = fresh()
    turn++
    return timed(() => {
      drawn = peer.mount(element, versions[turn % 3] ?? [], work.kind)
    })
  },
  unmount() {
    drawn?.unmount()
    drawn = undefined
    host.replaceChildren()
  },
  update() {
    turn++
    return timed(() => drawn?.update(versions[turn % 3] ?? []))
  },
  watchMoves() {
    const times: number[] = []
    window.addEventListener(
      'pointermove',
      () => {
        const start = performance.now()
        void settled().then(() => times.push(performance.now() - start))
      },
      { capture: true },
    )
    return times
  },
  read() {
    const figures = drawn?.told() ?? []
    const now = versions[turn % 3] ?? []
    const points = now[0]?.points.length ?? 0
    const near = Math.max(1, Math.ceil(points / 20))
    const middle = Math.round(points / 2)
    // In a calendar, a treemap and a map what stands in the middle is no one's middle point.
    const anywhere = work.kind === 'days' || work.kind === 'tree' || isMap(work.kind)
    const known = new Set(
      now.flatMap(({ points: all }) =>
        (anywhere ? all : all.slice(middle - near, middle + near + 1)).map(({ y }) => y),
      ),
    )
    // A treemap may tell the figure of a whole group.
    if (work.kind === 'tree')
      for (const { points: all } of now) known.add(all.reduce((sum, { y }) => sum + y, 0))
    return { told: figures.length, right: figures.filter((figure) => known.has(figure)).length }
  },
  reading() {
    const start = performance.now()
    const columns = (versions[0] ?? []).map(({ points }) => {
      const [xs, ys] = [new Float64Array(points.length), new Float64Array(points.length)]
      points.forEach(({ x, y }, at) => {
        xs[at] = x
        ys[at] = y
      })
      return [xs, ys]
    })
    return columns.length === 0 ? Number.NaN : performance.now() - start
  },
  nodes: () => host.querySelectorAll('*').length,
}

Object.assign(window, { bench })
