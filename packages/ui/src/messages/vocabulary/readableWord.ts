/**
 * A platform's word that nobody has translated yet, made readable: `SOMETHING_NEW` → `Something new`. Words that are
 * not of that make, a name or a sentence for example, stay as they are.
 */
export function readableWord(word: string): string {
  if (!/^[A-Za-z0-9]+(?:_[A-Za-z0-9]+)*$/.test(word) || !/^[^a-z]+$|^[^A-Z]+$/.test(word)) return word
  const words = word.toLowerCase().replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
