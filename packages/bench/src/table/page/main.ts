import type { Shown, TablePeer } from '../TablePeer.js'
import { type TableRow, tableRows, tableSize } from '../tableRows.js'
import type { TableBench } from './TableBench.js'

const peers = import.meta.glob<TablePeer>('../peers/*.tsx', { import: 'default' })
const host = document.querySelector<HTMLElement>('#host') as HTMLElement

let peer: TablePeer
let rows: readonly TableRow[] = []
let shown: Shown | undefined

/** The frame after the next one has begun: what was asked for is painted. */
function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => done()
      channel.port2.postMessage(undefined)
    })
  })
}

/** Waits until rows stand in the page: some libraries put them in some frames later. */
async function timed(action: () => void, ready: () => boolean): Promise<number> {
  await painted()
  const start = performance.now()
  action()
  do await painted()
  while (!ready() && performance.now() - start < 10_000)
  return performance.now() - start
}

/** Rows in view, from the top, as the words of their cells. */
function visible(): readonly string[] {
  const box = shown?.scroller()?.getBoundingClientRect()
  if (box === undefined) return []
  const found = [...host.querySelectorAll<HTMLElement>('[role=row], tr')].flatMap((row) => {
    // Some rows have no box of their own: that of their first cell tells where they are.
    const cell = row.querySelector('[role=gridcell], td')
    const { top, bottom, height } = (cell ?? row).getBoundingClientRect()
    const words = (row.textContent ?? '').replace(/\s+/g, ' ').trim()
    const body = cell !== null && /\$/.test(words)
    return body && height > 0 && bottom > box.top + 2 && top < box.bottom - 2 ? [{ top, words }] : []
  })
  return found
    .filter(({ words }) => !words.startsWith('Total'))
    .sort((a, b) => a.top - b.top)
    .map(({ words }) => words)
}

const bench: TableBench = {
  async load(name, count) {
    const load = peers[`../peers/${name}.tsx`]
    if (load === undefined) throw new Error(`There is no peer "${name}".`)
    peer = await load()
    rows = tableRows(count)
    peer.prepare?.(rows)
  },
  mount() {
    const element = document.createElement('div')
    element.style.height = `${tableSize.height}px`
    host.append(element)
    return timed(
      () => {
        shown = peer.mount(element, rows)
      },
      () => visible().length > 5,
    )
  },
  unmount() {
    shown?.unmount()
    shown = undefined
    host.replaceChildren()
  },
  sort(by) {
    const before = visible()[0]
    return timed(
      () => shown?.sort(by),
      () => visible().length > 5 && visible()[0] !== before,
    )
  },
  async scroll(steps) {
    const scroller = shown?.scroller()
    if (!scroller) throw new Error('Nothing scrolls.')
    const times: number[] = []
    let blank = 0
    const step = (scroller.scrollHeight - scroller.clientHeight) / steps
    for (let i = 1; i <= steps; i++) {
      const start = performance.now()
      scroller.scrollTop = Math.round(step * i)
      await painted()
      times.push(performance.now() - start)
      if (visible().length < 5) blank++
    }
    return { times, blank }
  },
  firstRows: (count) => visible().slice(0, count),
  nodes: () => host.querySelectorAll('*').length,
}

Object.assign(window, { bench })
