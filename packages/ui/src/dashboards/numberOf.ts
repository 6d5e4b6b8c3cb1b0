/** A group's number of a name; `undefined` where there is none. */
export function numberOf(
  row: Readonly<Record<string, unknown>> | undefined,
  name: string,
): number | undefined {
  const value: unknown = row?.[name]
  return typeof value === 'number' ? value : undefined
}
