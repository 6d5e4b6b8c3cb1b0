/** The global that gathers what instrumented files come by. */
export const reached = '__reachedPlaces'
