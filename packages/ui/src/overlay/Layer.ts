/** Something open above the page. */
export interface Layer {
  /** Its box, and what opened it: a press or the focus there is none outside. */
  readonly parts: () => readonly (Element | null | undefined)[]
  /** Escape was pressed: whether it was of use. */
  readonly escape: (event: KeyboardEvent) => boolean
  /** Something outside was pressed, or has the focus. @default nothing */
  readonly leave?: (() => void) | undefined
}
