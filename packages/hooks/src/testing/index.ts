export type {
  Canned,
  CannedAnswers,
  CannedPhoneNumber,
  CannedPoint,
  CannedTemplate,
  CannedWaba,
} from './CannedAnswers.js'
export type { TestProvider, TestProviderOptions } from './createTestProvider.js'
export { createTestProvider } from './createTestProvider.js'
export type { RenderAnalyticsHookOptions, RenderedAnalyticsHook } from './renderAnalyticsHook.js'
export { renderAnalyticsHook } from './renderAnalyticsHook.js'
