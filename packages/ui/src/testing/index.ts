export type { TestPage, TestPageOptions } from './createTestPage.js'
export { createTestPage } from './createTestPage.js'
