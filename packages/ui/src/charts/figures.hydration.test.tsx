import { act } from '@testing-library/react'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { WaRoot } from '../theme/WaRoot.js'
import { figuresWith } from './fixtures/figures.js'

const hostile = '</style><img src=x onerror=alert(1)>'

it.each(figuresWith(hostile))(
  'a %s from the server becomes one of the page without a word',
  async (_, chart, drawn) => {
    const page = (
      <StrictMode>
        <WaRoot locale="en" timeZone="Asia/Kolkata">
          {chart}
        </WaRoot>
      </StrictMode>
    )
    const html = renderToString(page)
    expect(html).not.toContain('<img')
    const box = document.body.appendChild(document.createElement('div'))
    box.innerHTML = html
    const first = box.querySelector('[data-wa-plot]')
    expect(first?.textContent).toContain(drawn)
    const errors: unknown[] = []
    const root = await act(async () =>
      hydrateRoot(box, page, { onRecoverableError: (error) => errors.push(error) }),
    )
    expect(errors).toEqual([])
    // The plot is the very one the server sent, not one made anew.
    expect(box.querySelector('[data-wa-plot]')).toBe(first)
    expect(box.querySelector('[data-wa-plot]')?.textContent).toContain(drawn)
    await act(async () => root.unmount())
    box.remove()
  },
)
