/**
 * A thing a reader of the figures must know, as data: user interfaces turn it into words.
 *
 * | code | what it says | details |
 * |---|---|---|
 * | `approximate` | the platform's figures are approximate and may differ from invoices | |
 * | `cost-withheld` | COST was asked and did not come: the account bills through a partner | |
 * | `clamped-to-look-back` | the platform no longer keeps the start of the asked range | `from`, `to`: UNIX seconds cut off; `days` |
 * | `range-aligned` | the range was widened to whole half hours, or days where the dataset knows no shorter ones | `start`, `end`: UNIX seconds |
 * | `partial-bucket` | the last bucket is not over yet | `start`: UNIX seconds |
 * | `cut-bucket` | a bucket holds only a part of its time: the range or the look-back cuts it | `start`, `end` of the bucket, `from`, `to` of the part: UNIX seconds; `granularity`; `reason`: `range` or `look-back` |
 * | `settling` | figures of the last two days may still change | `from`: UNIX seconds |
 * | `reads-expire` | reads and clicks are kept 7 days after a send, then fall back to 0 | |
 * | `product-type-omitted` | no product type asked: sends through the Marketing Messages API are missing | |
 * | `dataset-retired` | conversation pricing ended on 2025-07-01 | `since`: UNIX seconds |
 * | `insights-disabled` | template analytics is not confirmed for this account | |
 * | `unknown-value` | a value this version does not know; it is kept as it came | `name`, `value` |
 * | `unknown-key` | a key of the answer this version does not know; it is kept as it came | `name` |
 * | `dimension-missing` | points without a dimension that was asked; they read `UNKNOWN` | `name`, `count` |
 * | `bounds-missing` | points without bounds, counted in the window or bucket they must belong to | `count` |
 * | `points-outside` | points outside of the time, or of the ids, that were asked: not counted | `count` |
 * | `empty-unproved` | no points came, and the answer did not say that there are none | |
 * | `unreadable-points` | points that are not points: not counted | `count` |
 * | `unreadable-values` | metrics that are not numbers: treated as missing | `name`, `count` |
 * | `truncated` | the platform stopped short of what was asked | `received`, and `requested` where it is known |
 * | `account-fields-refused` | the platform refused to tell something of the account | `fields` |
 * | `currency-differs` | amounts came in another currency than the account's, and are shown in it | `name`: theirs; `value`: the account's |
 * | `amounts-left-out` | amounts in several currencies: those not in the account's are left out | `count`, `currencies` |
 * | `unknown-time-zone` | the account's zone is unknown; another one was taken | `timezoneId`, `used` |
 * | `mixed-currencies` | the accounts do not share a currency: never add their costs | `currencies` |
 * | `mixed-zones` | the accounts do not share a zone: their days differ | `timeZones` |
 * | `attached-only` | only numbers and templates that belong to the account when it is asked are counted | |
 * | `agent-charges-apart` | charges of a Meta Business Agent are not in the costs of the pricing dataset | |
 * | `spent-on-opened` | "amount spent" is for conversations opened in the range because a template was sent | |
 * | `possible-faulty-zeros` | template answers made on 2024-11-13 to 15 may wrongly be 0 | |
 * | `charge-no-rate` | no rate of the price book covers these messages: they are in no charge | `count`: messages; `points` |
 * | `charge-untold` | the figures do not tell by which rate, or whether, these messages are charged | the same; `needs`: dimensions; `atMost`: the most they may cost |
 * | `charge-rates-change` | rates change within the period these messages were sent in | the same, `atMost` |
 * | `charge-amount-missing` | the platform's amount to mark up is not there, or not in the book's currency | `count`, `points` |
 * | `charge-at-most` | it is not told what these messages cost: their charge is the most it may be | `count`, `points`, `needs`, `atMost` |
 */
export type NoticeCode =
  | 'approximate'
  | 'cost-withheld'
  | 'clamped-to-look-back'
  | 'range-aligned'
  | 'partial-bucket'
  | 'cut-bucket'
  | 'settling'
  | 'reads-expire'
  | 'product-type-omitted'
  | 'dataset-retired'
  | 'insights-disabled'
  | 'unknown-value'
  | 'unknown-key'
  | 'dimension-missing'
  | 'bounds-missing'
  | 'points-outside'
  | 'empty-unproved'
  | 'unreadable-points'
  | 'unreadable-values'
  | 'truncated'
  | 'account-fields-refused'
  | 'currency-differs'
  | 'amounts-left-out'
  | 'unknown-time-zone'
  | 'mixed-currencies'
  | 'mixed-zones'
  | 'attached-only'
  | 'agent-charges-apart'
  | 'spent-on-opened'
  | 'possible-faulty-zeros'
  | 'charge-no-rate'
  | 'charge-untold'
  | 'charge-rates-change'
  | 'charge-amount-missing'
  | 'charge-at-most'

/** `info`: good to know. `caution`: the figures may mislead who does not know it. `loss`: something is missing. */
export type NoticeSeverity = 'info' | 'caution' | 'loss'

/** One thing to know, and what it is about. */
export interface Notice {
  readonly code: NoticeCode
  readonly severity: NoticeSeverity
  /** The account it concerns; absent: the whole result. */
  readonly wabaId?: string
  readonly details: Readonly<Record<string, string | number | readonly string[]>>
}

const severities: Readonly<Record<NoticeCode, NoticeSeverity>> = {
  approximate: 'info',
  'cost-withheld': 'loss',
  'clamped-to-look-back': 'loss',
  'range-aligned': 'info',
  'partial-bucket': 'info',
  'cut-bucket': 'info',
  settling: 'info',
  'reads-expire': 'caution',
  'product-type-omitted': 'caution',
  'dataset-retired': 'caution',
  'insights-disabled': 'loss',
  'unknown-value': 'info',
  'unknown-key': 'info',
  'dimension-missing': 'caution',
  'bounds-missing': 'caution',
  'points-outside': 'caution',
  'empty-unproved': 'caution',
  'unreadable-points': 'loss',
  'unreadable-values': 'loss',
  truncated: 'loss',
  'account-fields-refused': 'caution',
  'currency-differs': 'caution',
  'amounts-left-out': 'loss',
  'unknown-time-zone': 'caution',
  'mixed-currencies': 'caution',
  'mixed-zones': 'caution',
  'attached-only': 'info',
  'agent-charges-apart': 'info',
  'spent-on-opened': 'info',
  'possible-faulty-zeros': 'caution',
  'charge-no-rate': 'loss',
  'charge-untold': 'loss',
  'charge-rates-change': 'loss',
  'charge-amount-missing': 'loss',
  'charge-at-most': 'caution',
}

/** Makes a notice; its severity belongs to its code. */
export function notice(code: NoticeCode, details: Notice['details'] = {}, wabaId?: string): Notice {
  return { code, severity: severities[code], ...(wabaId === undefined ? {} : { wabaId }), details }
}

/** Whether a word is the code of a notice that this version knows. */
export function isNoticeCode(code: unknown): code is NoticeCode {
  return typeof code === 'string' && Object.hasOwn(severities, code)
}
