import type { AnalyticsResult } from '@wabalytics/hooks'
import type { WaContextValue } from '../../theme/WaContext.js'

/** The zone an answer's hours are shown in: the page's where it names one, else that of the account, of several the first. */
export function hoursZone(
  { accounts }: Pick<AnalyticsResult, 'accounts'>,
  { isZoneGiven, timeZone }: Pick<WaContextValue, 'isZoneGiven' | 'timeZone'>,
): string {
  return isZoneGiven ? timeZone : (accounts[0]?.timeZone ?? timeZone)
}
