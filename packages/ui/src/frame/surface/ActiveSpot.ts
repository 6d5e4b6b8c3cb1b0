/** The part that is pointed at or read. */
export interface ActiveSpot {
  readonly at: number
  readonly by: 'pointer' | 'keyboard'
}
