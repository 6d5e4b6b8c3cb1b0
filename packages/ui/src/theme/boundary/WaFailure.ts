/** A component that threw: what a host is told. Readers see that a part cannot be shown, never this. */
export interface WaFailure {
  /** What was thrown, as it was thrown. */
  readonly error: unknown
  /** Our component that stands in its place, by its public name: `'LineChart'`. */
  readonly component: string
  /** React's stack of components, from the one that threw outwards. */
  readonly componentStack: string
}
