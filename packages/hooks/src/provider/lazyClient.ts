import { type AnalyticsClient, type AnalyticsClientOptions, AnalyticsError } from '@wabalytics/core'

type Engine = typeof import('./engine.js')

// The code alone: every lazy client has a client, and so a cache, of its own.
let engine: Engine | undefined

/**
 * A client whose code comes after the page's first: half of what a hook needs plans, sends and reads requests, and is
 * not wanted before the first of them. It is asked for as soon as there is such a client, while React still draws.
 */
export function lazyClient(options: AnalyticsClientOptions): AnalyticsClient {
  let client: AnalyticsClient | undefined
  const make = ({ createAnalyticsClient }: Engine) => {
    client ??= createAnalyticsClient(options)
    return client
  }
  if (engine !== undefined) return make(engine)
  const loaded = async (signal: AbortSignal | undefined) =>
    client ?? make(await unlessAborted(load(), signal))
  // Whoever asks a question is told.
  load().catch(() => {})
  const { clock = Date.now } = options
  const elapsed = options.elapsed ?? options.clock ?? (() => Math.floor(performance.now()))
  return {
    // The client's own clock goes on from these.
    now: () => client?.now() ?? clock(),
    elapsed: () => client?.elapsed() ?? elapsed(),
    query: async (query, given) => (await loaded(given?.signal)).query(query, given),
    waba: async (id, given) => (await loaded(given?.signal)).waba(id, given),
    phoneNumbers: async (id, given) => (await loaded(given?.signal)).phoneNumbers(id, given),
    messageTemplates: async (id, given) => (await loaded(given?.signal)).messageTemplates(id, given),
    template: async (id, given) => (await loaded(given?.signal)).template(id, given),
    confirmTemplateInsights: async (target, given) =>
      (await loaded(given?.signal)).confirmTemplateInsights(target, given),
    setClickTracking: async (setting, given) =>
      (await loaded(given?.signal)).setClickTracking(setting, given),
    clear: () => client?.clear(),
    fork: () => lazyClient(options),
  }
}

let loading: Promise<Engine> | undefined

function load(): Promise<Engine> {
  loading ??= import('./engine.js').then(
    (code) => {
      engine = code
      return code
    },
    (cause: unknown) => {
      // The next question tries again.
      loading = undefined
      throw notLoaded(cause)
    },
  )
  return loading
}

function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise
  return new Promise((resolve, reject) => {
    const end = () => reject(notAwaited(signal))
    if (signal.aborted) end()
    signal.addEventListener('abort', end, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', end))
  })
}

function notAwaited(signal: AbortSignal): AnalyticsError {
  return new AnalyticsError({
    kind: 'aborted',
    message: 'The request was cancelled.',
    fix: 'Nothing to do: ask again when the answer is wanted.',
    cause: signal.reason,
  })
}

function notLoaded(cause: unknown): AnalyticsError {
  return new AnalyticsError({
    kind: 'network',
    reason: 'client-not-loaded',
    message: 'The part of the page that asks for figures could not be loaded.',
    fix: 'Ask again; when it stays, reload the page: a newer version of it may have replaced its files.',
    cause,
  })
}
