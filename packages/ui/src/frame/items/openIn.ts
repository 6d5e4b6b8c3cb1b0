/** What opening an item by its number does: `act` is told which of `all` it stands for; nothing where nobody listens. */
export function openIn<One>(
  all: readonly One[],
  act: ((one: One) => void) | undefined,
): ((at: number) => void) | undefined {
  if (act === undefined) return undefined
  return (at) => {
    const one = all[at]
    if (one !== undefined) act(one)
  }
}
