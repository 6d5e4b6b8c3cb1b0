import { render, screen } from '@testing-library/react'
import { createAnalyticsClient, createGraphFetcher } from '@wabalytics/hooks'
import { accounts, createSandbox, type Fault } from '@wabalytics/sandbox'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { PricingReport } from './PricingDashboard/PricingReport.js'
import { TemplateReport } from './TemplateDashboard/TemplateReport.js'
import { WabalyticsProvider } from './WabalyticsProvider.js'

const clock = new Date('2026-03-18T15:20:00Z')
const { newYork } = accounts
const asked = {
  wabaId: newYork.id,
  range: { start: '2026-03-10', end: '2026-03-17' },
  granularity: 'DAY',
} as const
const pricing = <PricingReport query={{ dataset: 'pricing', ...asked }} />
const templates = (
  <TemplateReport
    query={{ dataset: 'template', ...asked, templateIds: newYork.templates.map(({ id }) => id) }}
  />
)

function pageUnder(fault: Fault, children: ReactNode) {
  const sandbox = createSandbox({ clock, faults: [{ ...fault, match: /analytics/ }] })
  const fetcher = createGraphFetcher({ token: sandbox.token, fetch: sandbox.fetch })
  const client = createAnalyticsClient({ fetcher, clock: () => clock.getTime() })
  render(
    <WabalyticsProvider client={client} locale="en" timeZone="America/New_York">
      {children}
    </WabalyticsProvider>,
  )
  return screen.findByRole('alert')
}

let told: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  told = vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => told.mockRestore())

const setUp = () => screen.queryByRole('button', { name: 'Set up template analytics' })

it('template analytics that is not confirmed is set up on the spot', async () => {
  expect((await pageUnder({ kind: 'error', code: 200007 }, templates)).textContent).toMatch(/not set up/)
  expect(setUp()).not.toBeNull()
})

it('and so it is before it is available', async () => {
  const early = { kind: 'error', code: 200005, subcode: 4182002, message: 'not available yet' } as const
  expect((await pageUnder(early, templates)).textContent).toMatch(/not set up/)
  expect(setUp()).not.toBeNull()
})

it('elsewhere the same code says nothing of templates, and sets nothing up', async () => {
  const alert = await pageUnder({ kind: 'error', code: 200007 }, pricing)
  expect(alert.textContent).toMatch(/not switched on/)
  expect(alert.textContent).not.toMatch(/[Tt]emplate analytics/)
  expect(setUp()).toBeNull()
})

it('a number in the WhatsApp Business app is told of, and not sent to the EU', async () => {
  const message = '(#10) This operation can not be performed on SMB business type'
  const alert = await pageUnder({ kind: 'error', code: 10, message }, templates)
  expect(alert.textContent).toMatch(/WhatsApp Business app/)
  expect(alert.textContent).not.toMatch(/EU|Japan/)
  expect(setUp()).toBeNull()
  expect(screen.queryByText(/Direct Support ticket/)).toBeNull()
})

it('what may be a fault of theirs is reported to Meta, with its trace id', async () => {
  const alert = await pageUnder({ kind: 'error', code: 987_654 }, templates)
  expect(alert.textContent).toMatch(/Trace id/)
  expect(screen.queryByText(/Direct Support ticket/)).not.toBeNull()
})

it("one's own server is not called WhatsApp", async () => {
  const alert = await pageUnder({ kind: 'redirect' }, pricing)
  expect(alert.textContent).toMatch(/Sign in again/)
  expect(alert.textContent).not.toMatch(/WhatsApp/)
  expect(told).toHaveBeenCalledTimes(1)
})

it('an answer of another account is no reason to ask again', async () => {
  const alert = await pageUnder({ kind: 'other-account' }, pricing)
  expect(alert.textContent).toMatch(/not the one asked for.*whoever runs this page/)
})
