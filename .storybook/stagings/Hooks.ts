import type { Preview } from '@storybook/react-vite'

type One<T> = Extract<T, (...given: never[]) => unknown>

/** What runs before, and after, a story. */
export type Before = One<NonNullable<Preview['beforeEach']>>
export type After = One<NonNullable<Preview['afterEach']>>
