'use client'
import { useClock } from '@wabalytics/hooks'
import type { Messages } from '../../messages/Messages.js'
import { useWa } from '../../theme/useWa.js'
import { useTimeLeft } from './useTimeLeft.js'
import type { Waiting } from './Waiting.js'

/** What a reader is told of a pause, counting down: `Meta answers again in 2 min`; `undefined` while there is none. */
export function useWaitingWords(waiting: Waiting | undefined): string | undefined {
  const { messages, formatters } = useWa()
  const left = useTimeLeft(waiting?.until.getTime(), useClock())
  if (waiting === undefined || left === 0) return undefined
  return messages[words[waiting.why]]({ time: formatters.timeLeft(left) })
}

const words = {
  named: 'waitingNamed',
  refused: 'waitingRefused',
  reserve: 'waitingReserve',
  failed: 'waitingFailed',
} as const satisfies Record<Waiting['why'], keyof Messages>
