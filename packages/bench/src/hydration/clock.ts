/** The moment it is on the server and on the page. */
export const clock = new Date('2026-03-18T15:20:00Z')
