/** Longer than any name, button or message the platform has, shorter than what fills a page or a memory. */
const longest = 1000

/**
 * A text of the platform, no longer than a reader can want. What is cut off leaves a mark of the whole text, so that
 * two long texts that begin alike stay two.
 *
 * @example clampText('a'.repeat(20_000)) // 'aaa…a… (1kh9x2f)', 975 letters
 */
export function clampText(text: string): string {
  if (text.length <= longest) return text
  // Half of a sign beyond the first plane is no text.
  const start = text.slice(0, longest - 40).replace(/[\ud800-\udbff]$/, '')
  return `${start}… (${fingerprint(text)})`
}

/** FNV-1a. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}
