/** Waits; rejects with the signal's reason as soon as it is aborted. `Infinity` waits for that alone. */
export function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  if (milliseconds <= 0) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const done = () => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }
    const timer = Number.isFinite(milliseconds) ? setTimeout(done, milliseconds) : undefined
    signal?.addEventListener('abort', stop, { once: true })
  })
}
