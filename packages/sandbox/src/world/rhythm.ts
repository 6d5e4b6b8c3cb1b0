import { mix } from './random.js'

/** What makes messages go out at a certain time. */
export type Rhythm = 'support' | 'orders' | 'logins' | 'campaign'

/** Shares of a day's messages in each local hour, per mille; a half hour gets half of its hour's. */
const hours: Readonly<Record<Exclude<Rhythm, 'campaign'>, readonly number[]>> = {
  support: [0, 0, 0, 0, 0, 0, 5, 20, 50, 85, 95, 90, 65, 70, 85, 90, 85, 75, 60, 50, 40, 25, 10, 0],
  orders: [0, 0, 0, 0, 0, 5, 20, 45, 70, 80, 80, 70, 65, 65, 70, 75, 75, 70, 65, 55, 45, 30, 15, 0],
  logins: [8, 4, 0, 0, 0, 4, 16, 38, 58, 66, 66, 62, 60, 58, 56, 58, 60, 64, 70, 76, 74, 56, 32, 14],
}

/** Traffic of the days of a week, Monday first, per mille of a usual day. */
const week: Readonly<Record<Exclude<Rhythm, 'campaign'>, readonly number[]>> = {
  support: [1150, 1080, 1050, 1040, 1060, 560, 340],
  orders: [1020, 1000, 990, 1010, 1150, 1080, 740],
  logins: [1000, 980, 980, 990, 1020, 1040, 990],
}

/** Share of a campaign's messages sent in the n-th half hour after its launch, per mille: a spike and a long tail. */
const decay: readonly number[] = [
  300,
  180,
  110,
  70,
  40,
  30,
  25,
  25,
  12,
  12,
  10,
  10,
  8,
  8,
  6,
  6,
  ...Array.from({ length: 32 }, () => 2),
  ...Array.from({ length: 48 }, () => 1),
]

/**
 * How much of a usual day's messages goes out in one half hour.
 *
 * @param salt the stream's own number, so that each campaign calendar differs
 * @param day local day number
 * @param half half hour of the local day, 0–49 (a day on which clocks go back has more than 48)
 * @returns a share of the daily number, in parts of 2,000,000
 */
export function trafficShare(rhythm: Rhythm, salt: number, day: number, half: number): number {
  if (rhythm === 'campaign') return campaignShare(salt, day, half)
  const hour = Math.min(23, half >> 1)
  return (hours[rhythm][hour] ?? 0) * (week[rhythm][weekday(day)] ?? 0)
}

/** Monday 0 … Sunday 6 of a day number; 1970-01-01 was a Thursday. */
function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

/** Two weeks in three have one launch, Monday to Friday between 9:00 and 17:30, of 4 to 11 usual days' size. */
function campaignShare(salt: number, day: number, half: number): number {
  const campaign = mix(salt, Math.floor((day + 3) / 7))
  if (campaign % 3 === 0) return 0
  const launchDay = (campaign >>> 4) % 5
  const launchHalf = 18 + ((campaign >>> 8) % 18)
  const age = (weekday(day) - launchDay) * 48 + half - launchHalf
  return (decay[age] ?? 0) * (4 + ((campaign >>> 16) % 8)) * 2000
}
