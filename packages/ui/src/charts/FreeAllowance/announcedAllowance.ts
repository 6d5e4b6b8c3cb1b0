/**
 * Free service messages a phone number has in a month, as the platform announced them for 1 October 2026 and integrators
 * report it. A default, not a fact the platform tells with the figures: a host that knows better says so.
 */
export const announcedAllowance = { messages: 1000, from: '2026-10-01' } as const
