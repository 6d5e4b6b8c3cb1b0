/**
 * Gives equal triples the same object, so that it can be a key of its own: a year of half hours has a million facts,
 * but only a few kinds of them.
 */
export function createInterner<First, Second, Third, Kind>(
  make: (first: First, second: Second, third: Third) => Kind,
): (first: First, second: Second, third: Third) => Kind {
  const known = new Map<First, Map<Second, Map<Third, Kind>>>()
  return (first, second, third) => {
    const seconds = known.get(first) ?? new Map<Second, Map<Third, Kind>>()
    if (seconds.size === 0) known.set(first, seconds)
    const thirds = seconds.get(second) ?? new Map<Third, Kind>()
    if (thirds.size === 0) seconds.set(second, thirds)
    const kind = thirds.get(third) ?? make(first, second, third)
    thirds.set(third, kind)
    return kind
  }
}
