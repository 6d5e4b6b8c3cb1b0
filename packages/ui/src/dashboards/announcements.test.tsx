import { expect, it } from 'vitest'
import { dashboards, showDashboard, whenDone } from './fixtures/dashboards.js'

const live = '[role=status], [role=alert], [aria-live]:not([aria-live=off])'

it.each(dashboards)(
  'a dashboard of %s says once that its figures came',
  { timeout: 60_000 },
  async (_, dashboard) => {
    const heard: string[] = []
    const last = new WeakMap<Element, string>()
    const hear = (): void => {
      for (const region of document.querySelectorAll(live)) {
        const text = region.textContent ?? ''
        if (text !== '' && text !== last.get(region)) heard.push(text)
        last.set(region, text)
      }
    }
    const observer = new MutationObserver(hear)
    observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
    await whenDone(showDashboard(dashboard))
    observer.disconnect()
    expect(heard).toHaveLength(1)
    expect(heard[0]).toMatch(/\d/)
  },
)
