'use client'
import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useReducer, useRef } from 'react'
import { useIsomorphicLayoutEffect } from '../../controls/useIsomorphicLayoutEffect.js'
import { openLayer } from '../../overlay/layers.js'
import { type CellPlace, moveCell } from './moveCell.js'

export interface GridKeysOptions {
  readonly box: RefObject<HTMLElement | null>
  readonly rows: number
  readonly columns: number
  readonly firstRow: number
  readonly rowHeight: number
  /** Space on a row. */
  readonly onSpace?: ((row: number) => void) | undefined
  /** Shift with an arrow on a head: wider or narrower, in pixels. */
  readonly onResize?: ((column: number, by: number) => void) | undefined
  /** Enter on a cell that has nothing to press. */
  readonly onEnter?: ((place: CellPlace) => void) | undefined
  /** An arrow on the name of a row, towards the figures or away from them: which row to be at, if that is all. */
  readonly onSide?: ((row: number, forward: boolean) => number | undefined) | undefined
  /** Ctrl+C on a cell. */
  readonly onCopy?: ((place: CellPlace) => void) | undefined
}

export interface GridKeys {
  readonly active: RefObject<CellPlace>
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void
  /** Tells that what stands at the active place stands elsewhere now: the place goes there, and the focus with it. */
  readonly follow: (to: CellPlace) => void
}

const widgets = 'button, a[href], input, select, textarea, [tabindex]'

/**
 * One tab stop for a whole grid: keys move between cells, Enter goes into a cell, Escape comes out. The place is kept
 * through sorting, refreshing and scrolling; when the element that had the focus is gone, the cell at its place gets it.
 */
export function useGridKeys(options: GridKeysOptions): GridKeys {
  const { box, rows, columns } = options
  const active = useRef<CellPlace>({ row: 0, column: 0 })
  const focused = useRef(false)
  const moving = useRef(false)
  const leaveControl = useRef<() => void>(undefined)
  const [, render] = useReducer((count: number) => count + 1, 0)

  useIsomorphicLayoutEffect(() => {
    const root = box.current
    if (root === null) return
    const { row, column } = active.current
    active.current = { row: Math.min(row, rows - 1), column: Math.min(column, columns - 1) }
    const cell = cellAt(root, active.current)
    if (cell === null) return
    markStop(root, cell)
    const lost = focused.current && isNowhere(root)
    if (lost || moving.current) focusCell(cell)
    moving.current = false
  })

  useEffect(() => () => leaveControl.current?.(), [])

  const move = (to: CellPlace): void => {
    active.current = to
    const cell = box.current && cellAt(box.current, to)
    if (cell) focusCell(cell)
    else {
      moving.current = true
      render()
    }
  }
  return {
    active,
    follow(to) {
      if (focused.current) return move(to)
      active.current = to
      render()
    },
    onFocus(event) {
      focused.current = true
      leaveControl.current?.()
      leaveControl.current = undefined
      const cell = cellOf(event.target)
      if (cell === null || box.current === null) return
      active.current = placeOf(cell)
      markStop(box.current, cell)
      if (event.target !== cell) leaveControl.current = enterControl(event.target, cell)
    },
    onBlur(event) {
      leaveControl.current?.()
      leaveControl.current = undefined
      // Without a next element the focused one may have been taken out of the page: it is then given back.
      if (event.relatedTarget !== null) focused.current = event.currentTarget.contains(event.relatedTarget)
      else focused.current = !event.target.isConnected
    },
    onKeyDown(event) {
      const cell = cellOf(event.target)
      if (cell === null || event.defaultPrevented || event.altKey || event.metaKey) return
      const inside = event.target !== cell
      if (inside && isField(event.target)) return
      const place = placeOf(cell)
      if (act(event, cell, place, inside, options)) return event.preventDefault()
      const root = box.current
      const forward = root !== null && getComputedStyle(root).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
      const side = sideStep(event, place, forward, options)
      if (side !== undefined) {
        event.preventDefault()
        return move({ row: side + options.firstRow, column: 0 })
      }
      const span = event.key === forward ? spanOf(cell) - 1 : 0
      const to = moveCell(
        { row: place.row, column: place.column + span },
        { key: event.key, ctrl: event.ctrlKey },
        {
          rows,
          columns,
          firstRow: options.firstRow,
          page: Math.max(1, Math.floor((root?.clientHeight ?? 0) / options.rowHeight) - options.firstRow - 1),
          rightToLeft: forward === 'ArrowLeft',
        },
      )
      if (to === undefined) return
      event.preventDefault()
      move(to)
    },
  }
}

/** From a control in a cell Escape leads back to the cell, and does nothing else; the returned function ends that. */
function enterControl(control: Element, cell: HTMLElement): () => void {
  const back = (event: Event): boolean => {
    if (event.composedPath()[0] !== control) return false
    focusCell(cell)
    return true
  }
  return openLayer({ parts: () => [control], escape: back }, control)
}

/** What a key does at a cell beside moving; whether it did. */
function act(
  event: KeyboardEvent,
  cell: HTMLElement,
  place: CellPlace,
  inside: boolean,
  { onSpace, onResize, onCopy, onEnter, firstRow }: GridKeysOptions,
): boolean {
  const { key, shiftKey } = event
  if (key === 'Enter' && !inside) {
    if (!enter(cell, shiftKey)) onEnter?.(place)
    return true
  }
  if (key === 'F2' && !inside) return enter(cell, false, true)
  if (key === ' ' && !inside) {
    if (place.row >= firstRow) onSpace?.(place.row - firstRow)
    return true
  }
  if (event.ctrlKey && key === 'c' && onCopy && getSelection()?.isCollapsed !== false) {
    onCopy(place)
    return true
  }
  if (shiftKey && onResize && place.row < firstRow && (key === 'ArrowLeft' || key === 'ArrowRight')) {
    const turned = getComputedStyle(cell).direction === 'rtl' ? -1 : 1
    onResize(place.column, (key === 'ArrowRight' ? 16 : -16) * turned)
    return true
  }
  return false
}

/** Presses the one button of a cell, or goes to the first thing in it that takes the focus. */
function enter(cell: HTMLElement, shiftKey: boolean, stay = false): boolean {
  const inner = [...cell.querySelectorAll<HTMLElement>(widgets)]
  const [first] = inner
  if (first === undefined) return false
  if (inner.length === 1 && !stay && (first.localName === 'button' || isCheck(first))) {
    first.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey }))
  } else first.focus()
  return true
}

/** Where an arrow leads from the name of a row that opens and closes. */
function sideStep(
  { key, ctrlKey, shiftKey }: KeyboardEvent,
  { row, column }: CellPlace,
  forward: string,
  { onSide, firstRow }: GridKeysOptions,
): number | undefined {
  const sideways = (key === 'ArrowLeft' || key === 'ArrowRight') && !ctrlKey && !shiftKey
  return sideways && column === 0 && row >= firstRow ? onSide?.(row - firstRow, key === forward) : undefined
}

/** How many columns a head stands over, those that are not in the page included. */
function spanOf(cell: HTMLElement): number {
  return Number(cell.getAttribute('aria-colspan') ?? 1)
}

function cellOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-wa-column]') : null
}

function cellAt(root: HTMLElement, { row, column }: CellPlace): HTMLElement | null {
  const line = root.querySelector(`[data-wa-row="${row}"]`)
  const cells = line === null ? [] : [...line.querySelectorAll<HTMLElement>(':scope > [data-wa-column]')]
  // Heads may span columns: a cell is then found under the first of them.
  const found = cells.findLast((cell) => Number(cell.dataset['waColumn']) <= column)
  // Of many columns only some are in the page: that before the asked one is not it.
  return found && Number(found.dataset['waColumn']) + spanOf(found) > column ? found : null
}

function placeOf(cell: HTMLElement): CellPlace {
  return { row: Number(cell.parentElement?.dataset['waRow']), column: Number(cell.dataset['waColumn']) }
}

/** The one cell that Tab leads to. */
function markStop(root: HTMLElement, cell: HTMLElement): void {
  for (const other of root.querySelectorAll<HTMLElement>('[data-wa-column][tabindex="0"]')) {
    if (other !== cell) other.tabIndex = -1
  }
  cell.tabIndex = 0
}

function focusCell(cell: HTMLElement): void {
  cell.focus({ preventScroll: true })
  cell.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
}

function isNowhere(root: HTMLElement): boolean {
  const { activeElement, body } = root.ownerDocument
  return activeElement === null || activeElement === body
}

function isCheck(element: HTMLElement): boolean {
  return element instanceof HTMLInputElement && element.type === 'checkbox'
}

function isField(target: EventTarget): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.matches('input, select, textarea, [contenteditable]') && !isCheck(target)
}
