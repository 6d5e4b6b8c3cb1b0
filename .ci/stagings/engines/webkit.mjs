import { findProgram, search } from './findProgram.mjs'
import { openWebKit } from './openWebKit.mjs'

/** @type {import('./Engine.mjs').Engine} WebKitGTK, over WebDriver, on a display of its own. Its zone is set when it starts. */
export const webkitEngine = {
  id: 'webkit',
  title: 'WebKit',
  can: ['zone'],
  // Measured: a session slows down and hangs after some forty stories.
  perPage: 36,
  find: async () => {
    const packages = ['webkit2gtk-driver', 'xvfb']
    const wanted = {
      name: 'WebKitGTK',
      variable: 'WEBKIT_DRIVER_PATH',
      programs: ['WebKitWebDriver'],
      packages,
    }
    const why = await findProgram(wanted)
    if (why !== undefined) return why
    return search(['Xvfb']) ? undefined : 'Xvfb, the display it draws on, was not found'
  },
  keyOf: ({ zone }) => zone,
  open: ({ zone }) => openWebKit(zone),
}
