// Runs before every test file with a DOM, last: what a broken text never shows is not waited for as long as usual.
import { configure } from '@testing-library/dom'

configure({ asyncUtilTimeout: 6_000 })

// jsdom has none, and what is installed asks for it where it is loaded once for several files.
if (globalThis.CSS === undefined) {
  const escaped = (/** @type {string} */ text) => text.replaceAll(/[^\w-]/g, String.raw`\$&`)
  Object.assign(globalThis, { CSS: { escape: escaped } })
}
