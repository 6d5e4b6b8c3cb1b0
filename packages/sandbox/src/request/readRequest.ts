/** A call, taken apart. */
export interface SandboxRequest {
  readonly method: string
  readonly url: URL
  /** `'v21.0'`; `undefined` when the path names none. */
  readonly version: string | undefined
  /** First segment behind the version: the node. */
  readonly nodeId: string
  /** Second segment: the edge; `undefined` when the node itself is asked. */
  readonly edge: string | undefined
  /** Query and body parameters, the token left out; `name[0]=…&name[1]=…` is joined to `name=["…","…"]`. */
  readonly params: ReadonlyMap<string, string>
  readonly token: string | undefined
  /** `"GET /<id>/<edge>?<parameters>"`, decoded, without the token: what faults are matched against. */
  readonly line: string
}

/** What `fetch` is called with. */
export type FetchInput = string | URL | Request

/** Takes a call of `fetch` apart. Accepts any host, so that a local server can stand in for the platform. */
export async function readRequest(input: FetchInput, init: RequestInit = {}): Promise<SandboxRequest> {
  const request = typeof input === 'string' || input instanceof URL ? undefined : input
  const url = new URL(request?.url ?? String(input))
  const method = (init.method ?? request?.method ?? 'GET').toUpperCase()
  const headers = new Headers(init.headers ?? request?.headers)
  const body = init.body ?? (request?.body ? await request.clone().text() : undefined)
  const sent = [...url.searchParams, ...(await readBody(body))]
  const params = joinIndexed(sent)
  const token = readBearer(headers.get('authorization')) ?? params.get('access_token')
  params.delete('access_token')

  const segments = url.pathname.split('/').filter((segment) => segment !== '')
  const version = /^v\d+\.\d+$/.test(segments[0] ?? '') ? segments.shift() : undefined
  const [nodeId = '', edge] = segments
  const query = [...params].map(([name, value]) => `${name}=${value}`).join('&')
  const line = `${method} /${segments.join('/')}${query === '' ? '' : `?${query}`}`
  return { method, url, version, nodeId, edge, params, token, line }
}

function readBearer(header: string | null): string | undefined {
  return /^(?:Bearer|OAuth)\s+(\S+)$/i.exec(header ?? '')?.[1]
}

async function readBody(body: BodyInit | null | undefined): Promise<readonly (readonly [string, string])[]> {
  if (body === undefined || body === null) return []
  if (typeof body !== 'string' && 'entries' in body) {
    return [...body.entries()].map(([name, value]): [string, string] => [name, String(value)])
  }
  const text = typeof body === 'string' ? body : await new Response(body).text()
  if (!text.trimStart().startsWith('{')) return [...new URLSearchParams(text)]
  return Object.entries(Object(parseJson(text))).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ])
}

/** A body that cannot be read holds no parameters: what is required is then missing, and named. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}

function joinIndexed(sent: readonly (readonly [string, string])[]): Map<string, string> {
  const params = new Map<string, string>()
  const lists = new Map<string, string[]>()
  for (const [name, value] of sent) {
    const base = /^(.+)\[\d*\]$/.exec(name)?.[1]
    if (base === undefined) params.set(name, value)
    else lists.set(base, [...(lists.get(base) ?? []), value])
  }
  for (const [name, items] of lists) params.set(name, JSON.stringify(items))
  return params
}
