/** A state that was given a name. It is kept as search params, so that what comes back is read like any link. */
export interface SavedView {
  readonly id: string
  readonly name: string
  /** As `toSearchParams` prints it. */
  readonly params: string
}

/** Where a host keeps views: local storage, its server. Each may fail; the menu says so. */
export interface ViewStore {
  readonly load: () => Promise<readonly SavedView[]>
  readonly save: (view: SavedView) => Promise<void>
  readonly remove: (id: string) => Promise<void>
}
