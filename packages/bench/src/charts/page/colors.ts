const colors = ['#525beb', '#06805b', '#ba840d', '#d1418e', '#109ab6', '#522da7', '#712823', '#626802']

/** The colour of the n-th series. */
export function colorOf(index: number): string {
  return colors[index % colors.length] ?? '#000'
}

/** A moment on an axis or in a tooltip, cheaply. */
export function dayText(moment: number): string {
  return new Date(moment).toISOString().slice(5, 10)
}
