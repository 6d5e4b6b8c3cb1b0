import type { CDPSession, Page } from 'playwright'

/** A clock of the page's main thread, which stands still while other processes have the processor. */
export interface CpuClock {
  /** Milliseconds of processor that the main thread has had. */
  now(): Promise<number>
  close(): Promise<void>
}

/** Opens the clock of a page. */
export async function cpuClock(page: Page): Promise<CpuClock> {
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  return {
    async now() {
      const { metrics } = await session.send('Performance.getMetrics')
      return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000
    },
    close: () => session.detach(),
  }
}
