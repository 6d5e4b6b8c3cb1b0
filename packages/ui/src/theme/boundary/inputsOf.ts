import { isValidElement, type ReactNode } from 'react'

const nothing = {}

/** What an element is drawn from: its props. */
export function inputsOf(children: ReactNode): object {
  if (!isValidElement(children)) return nothing
  const { props } = children
  return typeof props === 'object' && props !== null ? props : nothing
}
