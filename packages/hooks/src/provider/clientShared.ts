import { AnalyticsError } from '@wabalytics/core'

/** The error of a client that two tenants would share. It names neither: keys may be names of people. */
export function clientShared(): AnalyticsError {
  return new AnalyticsError({
    kind: 'configuration',
    reason: 'client-shared',
    message:
      'A client in use for one tenantKey was given to another: it would show one the figures of the other.',
    fix: 'Make a client for each tenantKey (on a server: for each request), or give the provider a fetcher.',
  })
}
