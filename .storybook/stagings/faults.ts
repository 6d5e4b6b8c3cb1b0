const told: string[] = []

/** What a staging saw that must not happen: the story fails with it. */
export function tellFault(fault: string): void {
  told.push(fault)
}

/** Everything told since the last call. */
export function takeFaults(): readonly string[] {
  return told.splice(0)
}
