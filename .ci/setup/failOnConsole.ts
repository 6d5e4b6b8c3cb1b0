// A test that leaves an error or a warning on the console fails, with what was said. A test that expects one says
// so with `vi.spyOn(console, 'error').mockImplementation(…)`, which takes this watch's place for as long as it lasts.
import { afterEach } from 'vitest'

const said: string[] = []

for (const level of ['error', 'warn'] as const) {
  const print = console[level].bind(console)
  console[level] = (...words: unknown[]) => {
    said.push(`console.${level}: ${words.map(text).join(' ')}`)
    print(...words)
  }
}

afterEach(() => {
  const heard = said.splice(0)
  if (heard.length > 0) throw new Error(`The console must stay quiet, but it said:\n${heard.join('\n')}`)
})

function text(word: unknown): string {
  if (word instanceof Error) return word.stack ?? word.message
  return typeof word === 'object' && word !== null ? safeJson(word) : String(word)
}

function safeJson(value: object): string {
  try {
    return JSON.stringify(value)
  } catch {
    return String(value)
  }
}
