import type { uninstrumentedUserEvent } from 'storybook/test'

/** A user of Testing Library's, set up. */
export type User = ReturnType<typeof uninstrumentedUserEvent.setup>
