import type { ComponentType } from 'react'

/** What stands in place of figures that are on their way. */
export interface LoaderProps {
  /** How high what will stand here is, in pixels. */
  readonly height: number
  /** Requests answered and asked for; `undefined` when there is one. */
  readonly progress: { readonly done: number; readonly total: number } | undefined
  /** What they wait for, and how long, in words that count down; `undefined` while they go on. */
  readonly waiting: string | undefined
  /** Stops the requests; `undefined` when that cannot be done. */
  readonly onCancel: (() => void) | undefined
}

/** What stands in place of figures of which there are none. */
export interface EmptyProps {
  readonly height: number
  /** Why there may be none, in words. */
  readonly reasons: readonly string[]
}

/** What stands in place of figures that could not be had. It is announced as an alert. */
export interface ErrorProps {
  readonly height: number
  /** What happened. */
  readonly message: string
  /** What the reader can do about it. */
  readonly advice: string | undefined
  /** From when on trying again is of use, in words that count down; `undefined` where nobody named a time. */
  readonly waiting: string | undefined
  /** Tries again; `undefined` when that is of no use. */
  readonly onRetry: (() => void) | undefined
}

/** A host's own components for what stands in place of figures, in charts and tables; those left out stay as shipped. */
export interface Slots {
  /** @default a skeleton of the final shape, and how far it is */
  readonly Loader?: ComponentType<LoaderProps> | undefined
  /** @default a sentence and the possible reasons */
  readonly Empty?: ComponentType<EmptyProps> | undefined
  /** @default what happened, what to do, and a button to try again */
  readonly Error?: ComponentType<ErrorProps> | undefined
}
