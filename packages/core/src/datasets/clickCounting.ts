import { clicksByCategory } from './template.js'

/** Whether the platform counts clicks: of a category that was not announced, nobody knows. */
export type ClickCounting = 'counted' | 'not-counted' | 'unknown'

/**
 * Whether the platform counts the clicks of templates of a category, whatever their click tracking says.
 *
 * @example
 * clickCounting('UTILITY')        // 'counted'
 * clickCounting('AUTHENTICATION') // 'not-counted'
 * clickCounting('PARTNERSHIP')    // 'unknown'
 */
export function clickCounting(category: string | undefined): ClickCounting {
  const is = (one: string) => one === category?.toUpperCase()
  if (clicksByCategory.counted.some(is)) return 'counted'
  return clicksByCategory.notCounted.some(is) ? 'not-counted' : 'unknown'
}
