// What runs in the page of the catalogue. Each is handed over as text: it stands on nothing outside itself.

/**
 * Which stagings each story cannot bear, and why: `{ "filters-bar--default": { "host:shadow": "…" } }`.
 *
 * @returns {Promise<Readonly<Record<string, Readonly<Record<string, string>>>>>}
 */
export async function readSkips() {
  const page = /** @type {any} */ (globalThis)
  while (!page.__STORYBOOK_PREVIEW__?.storyStoreValue) await new Promise((done) => setTimeout(done, 20))
  const stories = await page.__STORYBOOK_PREVIEW__.extract()
  return Object.fromEntries(
    Object.values(stories).map((/** @type {any} */ { id, parameters }) => [
      id,
      parameters?.stagings?.skip ?? {},
    ]),
  )
}

/**
 * Shows a story in its staging, and says what went wrong. A story that finished says "success" also when its play threw, so
 * that every event that can tell otherwise is listened to, and the console.
 *
 * @param {string} id
 * @param {Readonly<Record<string, string>>} globals
 * @param {number} milliseconds until it is given up
 * @returns {Promise<{ faults: string[], milliseconds: number, spent: boolean, focused: boolean }>}
 *   `spent`: the page is not to be used again; `focused`: its window has the focus, without which nothing hears of one
 */
export async function showStory(id, globals, milliseconds) {
  const page = /** @type {any} */ (globalThis)
  while (!page.__STORYBOOK_PREVIEW__?.storyStoreValue) await new Promise((done) => setTimeout(done, 20))
  const preview = page.__STORYBOOK_PREVIEW__
  const channel = page.__STORYBOOK_ADDONS_CHANNEL__
  const begun = performance.now()
  /** @type {string[]} */
  const faults = []
  const say = (/** @type {string} */ kind, /** @type {any} */ error) => {
    const words =
      typeof error === 'object' && error !== null ? (error.message ?? JSON.stringify(error)) : String(error)
    faults.push(`${kind}: ${String(words).slice(0, 1500)}`)
  }
  const finished = new Promise((done) => {
    /** @type {Record<string, (given: any) => void>} */
    const heard = {
      playFunctionThrewException: (error) => say('play', error),
      unhandledErrorsWhilePlaying: (errors) => {
        for (const error of [errors].flat()) say('unhandled', error)
      },
      storyThrewException: (error) => say('story', error),
      storyErrored: (error) => say('story', error),
      storyMissing: (missing) => {
        if (missing !== id) return
        say('story', 'is not in the catalogue')
        done(false)
      },
      storyFinished: ({ storyId, status, reporters }) => {
        if (storyId !== id) return
        for (const { type, status: each, result } of reporters ?? [])
          if (each === 'failed')
            say(
              type,
              result?.violations?.map((/** @type {any} */ { id: rule }) => rule).join(', ') ?? 'failed',
            )
        if (status !== 'success' && faults.length === 0) say('story', 'ended with an error')
        done(false)
      },
    }
    for (const [event, hear] of Object.entries(heard)) channel.on(event, hear)
    page.__stopHearing = () => {
      for (const [event, hear] of Object.entries(heard)) channel.off(event, hear)
    }
    setTimeout(() => {
      say('time', `did not finish in ${milliseconds / 1000} s`)
      done(true)
    }, milliseconds)
  })
  const { error, warn } = console
  const onError = (/** @type {ErrorEvent} */ event) => say('error', event.error ?? event.message)
  const onRejection = (/** @type {PromiseRejectionEvent} */ event) => say('rejection', event.reason)
  console.error = (...words) => say('console', words.map(String).join(' '))
  console.warn = (...words) => say('console', words.map(String).join(' '))
  page.addEventListener('error', onError)
  page.addEventListener('unhandledrejection', onRejection)
  preview.storyStoreValue.userGlobals.update(globals)
  channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' })
  const spent = await finished
  page.__stopHearing()
  console.error = error
  console.warn = warn
  page.removeEventListener('error', onError)
  page.removeEventListener('unhandledrejection', onRejection)
  if (document.visibilityState !== 'visible') say('runner', 'the page was not visible')
  // Storybook writes what a play threw to the console as well.
  const thrown = faults
    .filter((fault) => !fault.startsWith('console: '))
    .map((fault) => fault.slice(fault.indexOf(' ') + 1))
  const told = faults.filter(
    (fault) => !fault.startsWith('console: ') || !thrown.some((words) => fault.includes(words.slice(0, 80))),
  )
  return {
    faults: [...new Set(told)],
    milliseconds: performance.now() - begun,
    spent: spent === true,
    focused: document.hasFocus(),
  }
}
