import type { Notice } from '../notices.js'

/** Notices of several answers as those of one: the same of the same account is said once, and counts are added. */
export function mergeNotices(notices: readonly Notice[]): readonly Notice[] {
  const merged = new Map<string, Notice>()
  for (const notice of notices) {
    const { code, wabaId, details } = notice
    const key = JSON.stringify([code, wabaId, details['name'], details['value'], details['start']])
    const before = merged.get(key)
    merged.set(key, before === undefined ? notice : { ...before, details: addUp(before, notice) })
  }
  return [...merged.values()]
}

function addUp(a: Notice, b: Notice): Notice['details'] {
  const details = { ...a.details }
  for (const name of ['count', 'requested', 'received']) {
    const one = a.details[name]
    const other = b.details[name]
    if (typeof one === 'number' && typeof other === 'number') details[name] = one + other
  }
  return details
}
