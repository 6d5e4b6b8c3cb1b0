import type { ValueFormat } from './ValueFormat.js'

/** Whether values of this format may be summed into a total, a stack or a share. */
export function isAdditive(format: ValueFormat): boolean {
  return format.kind === 'count' || format.kind === 'money'
}
