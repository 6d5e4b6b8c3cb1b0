let settle: () => void = () => {}

/**
 * Before a story is drawn: whoever waits, waits for the end of its staging's changes, five seconds at most.
 *
 * @returns what waits: two frames after `settled()`
 */
export function beginSettling(): () => Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, 5000))
  const done = new Promise<void>((resolve) => {
    settle = resolve
  })
  return async () => {
    await Promise.race([done, late])
    for (let frames = 0; frames < 2; frames++)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)))
  }
}

/** The staging changes nothing any more: the play may begin. */
export const settled = (): void => settle()
