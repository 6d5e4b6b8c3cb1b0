/** A share, or `undefined` where it has no meaning: something is missing, or the whole is 0. */
export function ratioOf(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || whole === undefined || whole === 0 ? undefined : part / whole
}
