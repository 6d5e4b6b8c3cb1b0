import { uninstrumentedUserEvent } from 'storybook/test'
import type { User } from './User'

const pointerMap = [
  { name: 'MouseLeft', pointerType: 'touch', button: 'primary' },
  { name: 'TouchA', pointerType: 'touch' },
  { name: 'TouchB', pointerType: 'touch' },
] as const

/** A finger: nothing is pointed at before it is touched. */
export const tapUser = (): User =>
  uninstrumentedUserEvent.setup({ skipHover: true, pointerMap: [...pointerMap] })
