/**
 * What is known to fail, and why it stays for now. It runs all the same; the summary tells each, and tells those that hold
 * meanwhile, so that they are taken out here.
 *
 * @type {readonly { story: RegExp, staging: Readonly<Record<string, string>>, why: string }[]}
 */
export const known = []

/**
 * Rows in which something once failed: they run on every change, whatever the pairs say.
 *
 * @type {readonly { story: string, staging: Readonly<Record<string, string>> }[]}
 */
export const pinned = []
