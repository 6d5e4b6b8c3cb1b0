import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { WaRoot } from '../theme/WaRoot.js'
import { FilterBar } from './FilterBar/FilterBar.js'
import { clock, timeZone } from './fixtures/filterStage.js'
import { memoryStore } from './fixtures/memoryStore.js'
import { sampleOptions } from './fixtures/sampleOptions.js'

// React Aria has neither Hindi nor Indonesian: whatever it says of itself there is English.

afterEach(() => vi.unstubAllGlobals())

const store = memoryStore()
const controls = ['accounts', 'range', 'granularity', 'compare', 'templateIds', 'metrics'] as const
const defaultValue = {
  range: 'last-28-days',
  granularity: 'DAY',
  templateIds: ['19240842112975000'],
} as const
const spoken = ['aria-label', 'aria-valuetext', 'aria-roledescription', 'placeholder', 'title']

/**
 * Everything a page says, in sight or not. Left out is what React Aria keeps beside the page: descriptions that nothing
 * refers to, and its announcer, whose two English phrases ("Empty", "Selected Range: …") cannot be replaced.
 */
function words(): readonly string[] {
  const referred = new Set(
    [...document.querySelectorAll('[aria-describedby]')].flatMap(
      (element) => element.getAttribute('aria-describedby')?.split(' ') ?? [],
    ),
  )
  const elements = [...document.querySelectorAll('body *:not(style, script)')].filter(
    ({ id, parentElement }) => parentElement !== document.body || id === '' || referred.has(id),
  )
  return elements
    .filter((element) => element.closest('[data-live-announcer]') === null)
    .flatMap((element) => [
      ...spoken.flatMap((name) => element.getAttribute(name) ?? []),
      ...[...element.childNodes].flatMap((node) =>
        node.nodeType === Node.TEXT_NODE ? (node.textContent?.trim() ?? []) : [],
      ),
    ])
}

/** What a bar says in a language, closed, with each of its popovers open, and with a day half typed. */
async function wordsIn(locale: string, small: boolean): Promise<ReadonlySet<string>> {
  vi.stubGlobal('matchMedia', () => ({
    matches: small,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }))
  render(
    <WaRoot locale={locale} timeZone={timeZone}>
      <FilterBar
        clock={clock}
        datasets={['template']}
        options={sampleOptions}
        views={store}
        controls={controls}
        defaultValue={defaultValue}
      />
    </WaRoot>,
  )
  const bar = screen.getByRole('group')
  // The filters' strings come apart from the vocabulary.
  await waitFor(() => {
    expect(bar.ariaLabel === 'Filters').toBe(locale === 'en')
    expect(within(bar).queryByText('Day') !== null).toBe(locale === 'en')
  })
  const seen = new Set(words())
  const pills = within(bar).getAllByRole('button', { expanded: false })
  expect(pills).toHaveLength(controls.length + 1)
  for (const pill of pills) {
    await userEvent.click(pill)
    const dialog = await screen.findByRole('dialog')
    for (const word of words()) seen.add(word)
    const [segment] = within(dialog).queryAllByRole('spinbutton')
    if (segment !== undefined) {
      segment.focus()
      await userEvent.keyboard('{Backspace}{Backspace}{Backspace}')
      for (const word of words()) seen.add(word)
    }
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  }
  cleanup()
  return seen
}

/** What is not ours to translate: names and codes of the account, the zone, the platform. */
const theirs = [
  ...(sampleOptions.templates ?? []).map(({ name }) => name ?? ''),
  ...(sampleOptions.accounts ?? []).map(({ name }) => name ?? ''),
  ...[
    'India, last month',
    'From a later version',
    'America/Sao_Paulo (GMT-3)',
    'UTC',
    'pt_BR',
    'en_US',
    'es_MX',
  ],
].filter((name) => name !== '')

const without = (text: string) => theirs.reduce((rest, name) => rest.replaceAll(name, ''), text)

it.each([false, true])('Hindi has no Latin words in it (sheets: %s)', async (small) => {
  const said = await wordsIn('hi', small)
  expect([...said].map(without).filter((text) => /[a-z]{3}/i.test(text))).toEqual([])
})

it.each([false, true])('Indonesian says nothing as English does (sheets: %s)', async (small) => {
  const english = await wordsIn('en', small)
  const said = await wordsIn('id', small)
  const alike = [...said].filter((text) => english.has(text)).map(without)
  const words = alike.filter((text) => /[a-z]{3}/i.test(text.replace(/^\S+ · /, '')))
  // Words the two languages share.
  expect(words.filter((text) => !/^(Status|Filter)$/.test(text))).toEqual([])
})
