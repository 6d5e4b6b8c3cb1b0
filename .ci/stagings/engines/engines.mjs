import { chromiumEngine } from './chromium.mjs'
import { firefoxEngine } from './firefox.mjs'
import { webkitEngine } from './webkit.mjs'

/** The comfortable one first. */
export const engines = [chromiumEngine, firefoxEngine, webkitEngine]
