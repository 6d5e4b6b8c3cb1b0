import { type ReactNode, useEffect, useRef } from 'react'
import { tellFault } from '../faults'
import type { HostProps } from './HostProps'

/** A form of the host's with a field and a button that submits it: nothing of ours may. */
export function Form({ children }: HostProps): ReactNode {
  const ref = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const form = ref.current
    const spy = (event: SubmitEvent): void => {
      event.preventDefault()
      const by = event.submitter ? event.submitter.outerHTML.slice(0, 120) : 'Enter in a field'
      tellFault(`The host’s form was submitted by ${by}.`)
    }
    form?.addEventListener('submit', spy)
    return () => form?.removeEventListener('submit', spy)
  }, [])
  return (
    <form ref={ref}>
      <input aria-label="The host’s field" style={{ display: 'none' }} />
      {children}
      <input type="submit" hidden />
    </form>
  )
}
