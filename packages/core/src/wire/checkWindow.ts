import type { PointsRequest } from '../plan/request.js'
import { outsideWindow } from './badResponse.js'
import type { Findings } from './findings.js'

/**
 * Checks that points lie in what was asked: a few outside are told of in a notice, all of them are no answer.
 *
 * @param inside how many do
 * @throws AnalyticsError `bad-response`
 */
export function checkWindow(request: PointsRequest, inside: number, findings: Findings): void {
  const { pointsOutside, momentOutside } = findings
  if (inside === 0 && pointsOutside > 0) throw outsideWindow(request, pointsOutside, momentOutside)
}
