/** How the sandbox words one error code. Statuses differ between the platform's own pages: read the code. */
export interface ErrorKind {
  readonly status: number
  readonly message: string
  readonly subcode?: number
  readonly transient?: boolean
  readonly title?: string
  readonly data?: unknown
}

const tooManyToWaba =
  'There have been too many calls to this WhatsApp Business account. Wait a bit and try again.'
const tooManyToUseCase = 'There have been too many calls from this ad-account. Wait a bit and try again.'
const retryLater = 'An unexpected error has occurred. Please retry your request later.'

const businessUseCaseCodes = [
  80000, 80001, 80002, 80003, 80004, 80005, 80006, 80009, 80010, 80011, 80012, 80013, 80014,
]

/** Every error code the sandbox can word by itself, by number. */
export const errorKinds: ReadonlyMap<number, ErrorKind> = new Map<number, ErrorKind>([
  [0, { status: 401, message: 'AuthException: the session could not be verified.' }],
  [1, { status: 500, message: 'An unknown error has occurred.' }],
  [2, { status: 500, message: retryLater, transient: true }],
  [3, { status: 403, message: '(#3) Application does not have the capability to make this API call.' }],
  [4, { status: 400, message: '(#4) Application request limit reached', transient: true }],
  [10, { status: 403, message: '(#10) Application does not have permission for this action' }],
  [17, { status: 400, message: '(#17) User request limit reached', transient: true }],
  [32, { status: 400, message: '(#32) Page request limit reached', transient: true }],
  [33, { status: 400, message: '(#33) This object does not exist or does not support this action' }],
  [100, { status: 400, message: '(#100) Invalid parameter' }],
  [102, { status: 401, message: 'Session key invalid or no longer valid' }],
  [104, { status: 400, message: '(#104) API calls from the server require an appsecret_proof argument' }],
  [190, { status: 401, message: 'Invalid OAuth access token - Cannot parse access token' }],
  [
    200,
    { status: 403, message: '(#200) You do not have the necessary permissions on behalf of this account.' },
  ],
  [299, { status: 403, message: '(#299) Permission denied' }],
  [341, { status: 400, message: '(#341) Application limit reached', transient: true }],
  [368, { status: 403, message: '(#368) Temporarily blocked for policies violations' }],
  [613, { status: 400, message: '(#613) Calls to this api have exceeded the rate limit.' }],
  [
    2635,
    {
      status: 400,
      message:
        '(#2635) You are calling a deprecated version of the API. Please update to the latest version.',
    },
  ],
  ...businessUseCaseCodes.map((code): [number, ErrorKind] => [
    code,
    { status: 400, message: `(#${code}) ${tooManyToUseCase}` },
  ]),
  [80007, { status: 400, message: `(#80007) ${tooManyToWaba}` }],
  [80008, { status: 400, message: `(#80008) ${tooManyToWaba}` }],
  [
    130429,
    {
      status: 400,
      message: '(#130429) Rate limit hit',
      subcode: 2494055,
      data: { messaging_product: 'whatsapp', details: 'Cloud API message throughput has been reached.' },
    },
  ],
  [
    130497,
    {
      status: 403,
      message: '(#130497) Business account is restricted from messaging users in this country.',
    },
  ],
  [131000, { status: 500, message: '(#131000) Something went wrong' }],
  [131005, { status: 403, message: '(#131005) Access denied' }],
  [131016, { status: 500, message: '(#131016) Service unavailable' }],
  [131031, { status: 403, message: '(#131031) Business Account locked' }],
  [135000, { status: 400, message: '(#135000) Generic user error' }],
  [
    200005,
    {
      status: 400,
      message: '(#200005) Template insights unavailable',
      title: 'Template insights unavailable',
    },
  ],
  [
    200006,
    {
      status: 400,
      message: '(#200006) Cannot disable template insights',
      title: 'Cannot disable template insights',
    },
  ],
  [
    200007,
    {
      status: 400,
      message: '(#200007) Template Insights not enabled',
      title: 'Template Insights not enabled',
    },
  ],
])
