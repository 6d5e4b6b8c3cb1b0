/** Signs that set words apart or turn them, and take no room. */
const UNSEEN = /[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g

/** How many signs of a text take room: those that set figures apart from right to left do not. */
export function lettersIn(text: string): number {
  return seenOf(text).length
}

/** A text without the signs that take no room. */
export function seenOf(text: string): string {
  return text.replace(UNSEEN, '')
}
