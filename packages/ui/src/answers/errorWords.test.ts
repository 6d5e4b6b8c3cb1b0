import { AnalyticsError, type AnalyticsErrorKind } from '@wabalytics/hooks'
import { describe, expect, it } from 'vitest'
import { dashboardsEn } from '../messages/dashboards/en.js'
import { errorWords } from './errorWords.js'

const words = (kind: AnalyticsErrorKind, reason?: string) => errorWords({ kind, reason }, dashboardsEn)

describe('the words of an error', () => {
  it.each<[AnalyticsErrorKind, string, RegExp]>([
    ['insights-unavailable', 'coexistence', /WhatsApp Business app/],
    ['insights-disabled', 'insights-elsewhere', /not switched on/],
    ['configuration', 'field-not-offered', /does not offer/],
    ['invalid-request', 'monthly-window', /whole months.*days/],
    ['account-restricted', 'payment', /payment/],
    ['permission', 'host-refused', /This page’s own server/],
    ['invalid-request', 'host-refused', /This page’s own server/],
    ['bad-response', 'redirected', /Sign in/],
    ['bad-response', 'page', /whoever runs this page/],
    ['bad-response', 'not-an-answer', /whoever runs this page/],
    ['bad-response', 'other-account', /whoever runs this page/],
    ['bad-response', 'outside-window', /whoever runs this page/],
  ])('of %s are true of its cause: %s', (kind, reason, said) => {
    const { title, advice } = words(kind, reason)
    expect(`${title}. ${advice}`).toMatch(said)
    expect(words(kind, reason)).not.toEqual(words(kind))
  })

  it('never send anybody away to ask again for what would only come again', () => {
    for (const reason of [
      'page',
      'not-an-answer',
      'other-account',
      'other-dataset',
      'outside-window',
      'redirected',
    ]) {
      expect(words('bad-response', reason).advice).not.toMatch(/in a moment/)
    }
  })

  it('are those of the kind where the cause has none, whatever it is called', () => {
    for (const reason of [undefined, 'http-404', '__proto__', 'toString', '']) {
      expect(words('not-found', reason)).toBe(dashboardsEn.errors['not-found'])
    }
    const error = new AnalyticsError({
      kind: 'insights-disabled',
      reason: 'not-confirmed',
      message: 'm',
      fix: 'f',
    })
    expect(errorWords(error, dashboardsEn)).toBe(dashboardsEn.errors['insights-disabled'])
  })
})
