import { errorKinds } from './errorKinds.js'

/** What stands under `error` in an answer that failed. */
export interface GraphErrorBody {
  readonly message: string
  readonly type: string
  readonly code: number
  readonly error_subcode?: number
  readonly is_transient?: boolean
  readonly error_user_title?: string
  readonly error_user_msg?: string
  readonly error_data?: unknown
}

/** Thrown anywhere while a question is answered; becomes the platform's error envelope. */
export class GraphError extends Error {
  readonly status: number
  readonly body: GraphErrorBody

  constructor(status: number, body: GraphErrorBody) {
    super(body.message)
    this.name = 'GraphError'
    this.status = status
    this.body = body
  }
}

/**
 * The error of a code with the platform's wording, or with `details` in its place. A code that is not listed gets
 * the envelope of code 1 under its own number.
 *
 * @example throw graphError(100, { message: '(#100) template_ids' })
 */
export function graphError(code: number, details: Partial<Omit<GraphErrorBody, 'code'>> = {}): GraphError {
  const kind = errorKinds.get(code) ?? { status: 400, message: `(#${code}) An error has occurred.` }
  const body = {
    message: kind.message,
    type: 'OAuthException',
    code,
    ...(kind.subcode === undefined ? {} : { error_subcode: kind.subcode }),
    ...(kind.transient ? { is_transient: true } : {}),
    ...(kind.title === undefined ? {} : { error_user_title: kind.title }),
    ...(kind.data === undefined ? {} : { error_data: kind.data }),
    ...details,
  }
  return new GraphError(kind.status, body)
}
