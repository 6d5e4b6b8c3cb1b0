'use client'
import { type ReactNode, useContext } from 'react'
import { WaContext } from '../WaContext.js'
import { Boundary, type FailedPart } from './Boundary.js'
import { BrokenPart } from './BrokenPart.js'
import { inputsOf } from './inputsOf.js'

export interface PartBoundaryProps {
  /** Public name of what stands inside. */
  readonly name: string
  readonly children: ReactNode
  /** With others it is tried again. @default the props of its one child */
  readonly inputs?: object | undefined
  /** What stands in its place. @default words, and a button to try again */
  readonly fallback?: ((failed: FailedPart) => ReactNode) | undefined
}

const unheard = (): void => {}
const broken = ({ retry }: FailedPart): ReactNode => <BrokenPart retry={retry} />

/** The boundary of a part inside a root: when it throws, words stand in its place, and its neighbours stay. */
export function PartBoundary(props: PartBoundaryProps): ReactNode {
  const { name, children, inputs = inputsOf(children), fallback = broken } = props
  const report = useContext(WaContext)?.report ?? unheard
  return (
    <Boundary name={name} inputs={inputs} fallback={fallback} onError={report}>
      {children}
    </Boundary>
  )
}
