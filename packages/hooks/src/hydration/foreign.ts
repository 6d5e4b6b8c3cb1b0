import { AnalyticsError } from '@wabalytics/core'

/** What is said of JSON that `dehydrateResult` of this version did not make, or that was changed on its way. */
export function foreign(what: string): AnalyticsError {
  return new AnalyticsError({
    kind: 'bad-response',
    reason: 'hydration-foreign',
    message: `This is not what dehydrateResult of this version makes: ${what}.`,
    fix: 'Serve the page with the same version of the library as the script it loads, and carry its JSON unchanged.',
  })
}
