import { rootsOf } from '../theme/rootsOf.js'
import { holds } from './holds.js'
import type { Layer } from './Layer.js'
import { swallowRest } from './swallowRest.js'

interface Open {
  readonly layer: Layer
  readonly view: Window | null
  readonly roots: readonly Node[]
}

/** What is open, the topmost first. */
let open: readonly Open[] = []

/**
 * Puts a layer above those that are open; the returned function takes it away. `element` is where it stands.
 *
 * Escape is heard before anybody in the page: the topmost layer that has a use for it takes it, and nobody else hears of it,
 * so that a `<dialog>` around stays open. One that no layer has a use for is the page's.
 */
export function openLayer(layer: Layer, element: Element): () => void {
  const one: Open = { layer, view: element.ownerDocument.defaultView, roots: rootsOf(element) }
  one.view?.addEventListener('keydown', onKeyDown, true)
  for (const root of one.roots) root.addEventListener('pointerdown', onPress, true)
  open = [one, ...open]
  return () => {
    open = open.filter((other) => other !== one)
    if (!open.some(({ view }) => view === one.view)) one.view?.removeEventListener('keydown', onKeyDown, true)
    for (const root of one.roots) {
      if (!open.some(({ roots }) => roots.includes(root)))
        root.removeEventListener('pointerdown', onPress, true)
    }
  }
}

/** Whether a node stands in a layer or in one above it: in a menu of a popover, say. */
export function isInside(layer: Layer, node: Node): boolean {
  const upTo = open.findIndex((one) => one.layer === layer)
  const above = open.slice(0, Math.max(0, upTo)).map((one) => one.layer)
  return [layer, ...above].some((one) => partsOf(one).some((part) => holds(part, node)))
}

function onKeyDown(this: Window, event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.isComposing || event.repeat) return
  const path = event.composedPath()
  if (!open.some(({ layer }) => isInReach(layer, path) && layer.escape(event))) return
  event.preventDefault()
  event.stopImmediatePropagation()
  swallowRest(this)
}

/** A modal part of the page above a layer keeps Escape from it. */
function isInReach(layer: Layer, path: readonly EventTarget[]): boolean {
  const modal = path.find((one) => one instanceof Element && one.matches(MODAL))
  return (
    !(modal instanceof Element) || partsOf(layer).some((part) => holds(modal, part) || holds(part, modal))
  )
}

const MODAL = 'dialog[open], [role=dialog], [role=alertdialog], [aria-modal=true]'

function onPress(this: Node, event: Event): void {
  const path = event.composedPath()
  // Seen from outside, what is pressed in a closed shadow root is its host: the root itself knows better.
  if (
    open.some(({ roots }) => roots.some((root) => root !== this && 'host' in root && root.host === path[0]))
  )
    return
  for (const { layer } of open) {
    if (partsOf(layer).some((part) => path.includes(part))) return
    layer.leave?.()
  }
}

function partsOf(layer: Layer): readonly Element[] {
  return layer.parts().filter((part) => part !== null && part !== undefined)
}
