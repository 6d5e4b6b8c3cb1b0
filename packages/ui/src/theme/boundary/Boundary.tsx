'use client'
import { Component, type ErrorInfo, Fragment, type ReactNode } from 'react'
import { isControlFlow } from './isControlFlow.js'
import type { WaFailure } from './WaFailure.js'

export interface BoundaryProps {
  /** Public name of what stands inside. */
  readonly name: string
  /** What it is drawn from, e.g. its props: with others it is tried again. */
  readonly inputs: object
  /** What stands in its place; `retry` mounts it anew. */
  readonly fallback: (failed: FailedPart) => ReactNode
  /** Told once of each failure. */
  readonly onError: (failure: WaFailure) => void
  readonly children: ReactNode
}

export interface FailedPart {
  readonly error: unknown
  readonly retry: () => void
}

interface BoundaryState {
  /** In a box, since anything may be thrown. */
  readonly failed: { readonly error: unknown } | undefined
  /** Mounts anew what stands inside. */
  readonly attempt: number
}

/**
 * Catches what is thrown inside while React renders, so that nothing outside goes along. A failure that comes back with other
 * inputs is not told again: a page may draw with new objects as often as it is told.
 */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failed: undefined, attempt: 0 }
  private told: string | undefined

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { failed: { error } }
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    const id = String(error instanceof Error ? error.message : error)
    if (isControlFlow(error) || this.told === id) return
    this.told = id
    const { name, onError } = this.props
    onError({ error, component: name, componentStack: componentStack ?? '' })
  }

  override componentDidUpdate(before: BoundaryProps, { failed: failedBefore }: BoundaryState): void {
    const { failed } = this.state
    if (failed === undefined) this.told = undefined
    else if (failedBefore !== undefined && !isShallowEqual(before.inputs, this.props.inputs)) this.again()
  }

  private readonly retry = (): void => {
    this.told = undefined
    this.again()
  }

  private again(): void {
    this.setState(({ attempt }) => ({ failed: undefined, attempt: attempt + 1 }))
  }

  override render(): ReactNode {
    const { failed, attempt } = this.state
    if (failed === undefined) return <Fragment key={attempt}>{this.props.children}</Fragment>
    if (isControlFlow(failed.error)) throw failed.error
    return this.props.fallback({ error: failed.error, retry: this.retry })
  }
}

function isShallowEqual(one: object, other: object): boolean {
  if (one === other) return true
  const entries = Object.entries(one)
  const others = new Map(Object.entries(other))
  return entries.length === others.size && entries.every(([key, value]) => Object.is(others.get(key), value))
}
