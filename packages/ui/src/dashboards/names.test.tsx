import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { dashboards, showDashboard, whenDone } from './fixtures/dashboards.js'
import { PricingDashboard } from './index.js'

type Named = readonly [name: string, element: Element]

/** What has a role, by the names that screen readers and voice control know it by. */
function named(container: HTMLElement, role: string): readonly Named[] {
  const found: Named[] = []
  within(container).queryAllByRole(role, {
    hidden: true,
    name: (name, element) => {
      found.push([name, element])
      return true
    },
  })
  return found
}

function twice(names: readonly string[]): readonly string[] {
  return names.filter((name, at) => name === '' || names.indexOf(name) !== at)
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{P}\s]+/gu, ' ')
    .trim()
    .toLowerCase()

/** The words that are seen of an element: those for screen readers alone and pictures are left out. */
function seen(element: Element): string {
  const copy = element.cloneNode(true)
  if (!(copy instanceof Element)) return ''
  for (const hidden of copy.querySelectorAll('svg, [aria-hidden=true]')) hidden.remove()
  return plain(copy.textContent ?? '')
}

/** Buttons whose name lacks a word that is seen on them: who says what they see presses nothing. */
function unlikeTheirWords(page: HTMLElement): readonly (readonly [name: string, words: string])[] {
  return named(page, 'button')
    .map(([name, element]) => [plain(name), seen(element)] as const)
    .filter(([name, words]) => !name.includes(words))
}

const places = ['region', 'toolbar', 'group', 'figure', 'application', 'table', 'grid', 'list', 'menu']

it.each(dashboards)(
  'a dashboard of %s has no two places, menus or views of one name, and no empty list',
  { timeout: 60_000 },
  async (_, dashboard) => {
    const page = showDashboard(dashboard)
    await whenDone(page)
    for (const role of places) {
      // A list may do without a name.
      const names = named(page, role).map(([name]) => name)
      expect([role, twice(role === 'list' ? names.filter(Boolean) : names)]).toEqual([role, []])
    }
    const openers = named(page, 'button').filter(([, button]) => button.matches('[aria-haspopup=menu]'))
    const views = named(page, 'button').filter(([name]) => name.startsWith('View as table'))
    for (const kind of [openers, views]) {
      expect(kind.length).toBeGreaterThan(0)
      expect(twice(kind.map(([name]) => name))).toEqual([])
    }
    expect(page.querySelectorAll(':is(ul, ol, [role=list]):empty')).toHaveLength(0)
    expect(screen.queryAllByRole('main')).toEqual([])
    // The dashboard is a place by its own name, and all that it shows is in it.
    const place = named(page, 'region').find(([, element]) => element.matches('section[aria-label]'))?.[1]
    for (const card of page.querySelectorAll('[data-wa-card], [role=group], button')) {
      expect(place?.contains(card)).toBe(true)
    }
    expect(unlikeTheirWords(page)).toEqual([])
  },
)

it.each(['ar', 'de', 'es', 'fr', 'hi', 'id', 'ko', 'pt-BR'])(
  'every button is named by its visible words in %s',
  { timeout: 60_000 },
  async (locale) => {
    const page = showDashboard(<PricingDashboard />, locale)
    await whenDone(page)
    expect(named(page, 'button').length).toBeGreaterThan(20)
    expect(unlikeTheirWords(page)).toEqual([])
  },
)
