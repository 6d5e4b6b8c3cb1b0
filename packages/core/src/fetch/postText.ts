/** What came back of a {@link postText}. */
export interface PostedText {
  readonly status: number
  readonly cacheControl: string
  readonly text: string
}

/** Posts a body as it is, with just these headers: what no Fetcher does, and other sites do. */
export async function postText(
  url: string,
  init: { readonly body: string; readonly headers: Readonly<Record<string, string>> },
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<PostedText> {
  const response = await fetch(url, { method: 'POST', ...init })
  const cacheControl = response.headers.get('cache-control') ?? ''
  return { status: response.status, cacheControl, text: await response.text() }
}
