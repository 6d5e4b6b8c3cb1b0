/**
 * A text of somebody else as one line of a message: without line breaks, what turns writing around, and halves of
 * characters; `undefined` when nothing is left.
 */
export function oneLine(text: string | undefined, longest = 200): string | undefined {
  const line = text
    ?.slice(0, 5 * longest)
    .replace(/[\s\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim()
  if (line === undefined || !/[\p{L}\p{N}]/u.test(line)) return undefined
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}
