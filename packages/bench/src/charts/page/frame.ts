const channel = new MessageChannel()
let painted: (() => void) | undefined
channel.port1.onmessage = () => painted?.()

/** Settles when the next frame is painted: a message posted in its animation callback arrives after it. */
export function frame(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      painted = done
      channel.port2.postMessage(null)
    })
  })
}

/** Two frames: libraries that draw in effects or callbacks of their own are done by then. */
export async function settled(): Promise<void> {
  await frame()
  await frame()
}
