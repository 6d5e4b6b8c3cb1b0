import { expect, it } from 'vitest'
import { figureCorpus } from './fixtures/figureCorpus.js'

// Words themselves (a month's abbreviation, a country's name) come from the Unicode data an engine is built with: of an
// older one than this, a few differ.
const current = Number.parseInt(process.versions['cldr'] ?? '', 10) >= 48

// The browser's test reads the same file: what a server wrote is what the page writes again.
it.runIf(current)('what Node writes in every language is what is stored', async () => {
  await expect(`${JSON.stringify(figureCorpus(), null, 2)}\n`).toMatchFileSnapshot('./fixtures/figures.json')
})
