import { graphError } from '../errors/graphError.js'

const hour = 3_600_000

/** Counts calls of the last hour, by WABA. */
export interface UsageMeter {
  /**
   * Counts a call.
   *
   * @param now epoch milliseconds
   * @throws GraphError 80008 when the hour's calls are used up; such a call is not counted.
   */
  count(wabaId: string, limit: number, now: number): void
  /** Percentages of the hour's calls, as the platform's two headers hold them. */
  headers(wabaId: string | undefined, limit: number, now: number): Readonly<Record<string, string>>
  /** Calls of the last hour. */
  calls(wabaId: string, now: number): number
}

export function createUsageMeter(): UsageMeter {
  const calls = new Map<string, number[]>()
  const recent = (wabaId: string, now: number) => {
    const kept = (calls.get(wabaId) ?? []).filter((moment) => moment > now - hour)
    calls.set(wabaId, kept)
    return kept
  }
  return {
    count(wabaId, limit, now) {
      const kept = recent(wabaId, now)
      if (kept.length >= limit) throw graphError(80008)
      kept.push(now)
    },
    calls: (wabaId, now) => recent(wabaId, now).length,
    headers(wabaId, limit, now) {
      const kept = wabaId === undefined ? [] : recent(wabaId, now)
      const used = Math.floor((kept.length * 100) / limit)
      // Minutes, not seconds, until the oldest call of the hour is forgotten.
      const wait = kept.length < limit ? 0 : Math.ceil(((kept[0] ?? now) + hour - now) / 60_000)
      const time = Math.floor(used / 4)
      const entry = { type: 'whatsapp', call_count: used, total_cputime: time, total_time: time }
      return {
        'x-app-usage': JSON.stringify({
          call_count: Math.floor(used / 2),
          total_time: time,
          total_cputime: time,
        }),
        ...(wabaId === undefined
          ? {}
          : {
              'x-business-use-case-usage': JSON.stringify({
                [wabaId]: [{ ...entry, estimated_time_to_regain_access: wait }],
              }),
            }),
      }
    },
  }
}
