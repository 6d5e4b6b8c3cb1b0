/** `Messages: sent & read` → `messages-sent-read.csv`. */
export function fileName(title: string, ending: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  return `${words.join('-').slice(0, 80) || 'chart'}.${ending}`
}
