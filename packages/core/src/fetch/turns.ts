import pLimit from 'p-limit'

/** Does work when it is its turn. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>

/** Turns by name: of the works of one name, one is done at a time. */
export function turnsOf(): (name: string) => InTurn {
  const turns = new Map<string, InTurn>()
  return (name) => {
    const turn = turns.get(name) ?? pLimit(1)
    turns.set(name, turn)
    return turn
  }
}
