const DASHES = [undefined, '6 3', '2 3', '9 3 2 3', '1 4', '12 4']

/** The dash pattern of the n-th series that shares a hue, so that colour is never the only sign. */
export function dashOf(repeat: number): string | undefined {
  return DASHES[repeat % DASHES.length]
}
