import type { AnswerShape, Dataset, DatasetAnswer, Question } from '../datasets/dataset.js'
import { dressPoints } from '../datasets/dressPoints.js'
import { findExample } from '../documented/findExample.js'
import type { RawParameters } from '../request/parameters.js'
import type { KnownAccount } from '../world/accounts.js'
import { type Call, edgeLink } from './call.js'
import { cutPage } from './paging.js'

/** A dataset's answer, wrapped but for the field's name. */
export interface AnalyticsAnswer {
  readonly body: Readonly<Record<string, unknown>>
  /** The documentation prints it without the field's name and the id around it. */
  readonly bare: boolean
}

/** Answers a dataset question: the documented points if it is a documented example, else from the world. */
export function answerAnalytics(
  call: Call,
  known: KnownAccount,
  dataset: Dataset,
  raw: RawParameters,
): AnalyticsAnswer {
  const question = questionOf(call, known)
  const example = findExample(known.account.id, dataset, raw)
  const found = example?.answer ?? dataset.answer(question, raw)
  const points = example ? found.points : dressPoints(dataset.name, found.points, question.quirks)
  const body = wrap(call, known, dataset, dataset.shape(question), { head: found.head, points }, raw)
  return { body, bare: example?.bare ?? false }
}

function questionOf({ platform, grant, now }: Call, known: KnownAccount): Question {
  const { account, spec } = known
  const { seed, quirks, rules, state } = platform
  return {
    known,
    seed,
    quirks,
    rules,
    // On-Premises accounts have insights without confirming them.
    insightsSince: account.traits.includes('on-premises') ? 0 : state.insightsSince.get(account.id),
    clicksOff: state.clicksOff,
    seesCost: grant.partner || !account.traits.includes('partner-billed'),
    ground: {
      streams: platform.streams(known),
      calendar: platform.calendar(account.timeZone),
      launched: spec.launched,
      now: Math.floor(now / 1000),
      settling: quirks.settling,
    },
  }
}

function wrap(
  call: Call,
  known: KnownAccount,
  dataset: Dataset,
  shape: AnswerShape,
  { head, points }: DatasetAnswer,
  raw: RawParameters,
): Readonly<Record<string, unknown>> {
  if (shape === 'flat') return { ...head, data_points: points }
  if (shape === 'nested') return { data: [{ ...head, data_points: points }] }
  const usual = call.platform.quirks.smallPages ? 25 : 1000
  const link = edgeLink(call, known.account.id, dataset.name, raw.entries())
  const { items, paging } = cutPage(points, raw, usual, link)
  return { data: [{ ...head, data_points: items }], paging }
}
