import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { copyMarks } from './copyMarks.js'
import { make } from './make.js'

const copied = (drawn: ReactNode) => {
  const { container } = render(<svg aria-label="Drawn">{drawn}</svg>)
  return copyMarks(container.firstElementChild as Element)
}

it('an element is made with the attributes that have a value', () => {
  const circle = make('circle', { r: 4, cx: 0, fill: undefined, id: 'a' })
  expect(circle.outerHTML).toBe('<circle r="4" cx="0" id="a"></circle>')
  expect(circle.namespaceURI).toBe('http://www.w3.org/2000/svg')
})

it('a picture has shapes and words alone: nothing that links, embeds or runs, and nothing of what is pointed at', () => {
  const copy = copied(
    <>
      <g transform="translate(1,2)" data-secret="x">
        <text x="3">Sent</text>
        <rect width="4" data-wa-overlay="" />
        <rect width="5" className="own" />
      </g>
      <image href="https://elsewhere.example/x.png" />
      <foreignObject>
        <b>no</b>
      </foreignObject>
      <circle r="2" fill="url(https://elsewhere.example#a)" stroke="url(#own)" />
    </>,
  )
  expect(copy?.querySelector('g')?.getAttributeNames()).toEqual(['transform'])
  expect([...(copy?.querySelectorAll('*') ?? [])].map(({ localName }) => localName)).toEqual([
    ...['g', 'text', 'rect', 'circle'],
  ])
  expect(copy?.querySelector('text')?.textContent).toBe('Sent')
  expect(copy?.querySelector('rect')?.getAttributeNames()).toEqual(['width'])
  expect(copy?.querySelector('circle')?.getAttributeNames().sort()).toEqual(['r', 'stroke'])
})

it('colours stand as they are computed now; where none is, as they were written', () => {
  const copy = copied(
    <>
      <rect fill="var(--wa-series-1)" style={{ fill: 'rgb(1, 2, 3)' }} />
      <circle stroke="var(--wa-border)" />
      <path d="M0,0" opacity="var(--wa-faint)" />
    </>,
  )
  expect(copy?.querySelector('rect')?.getAttribute('fill')).toBe('rgb(1, 2, 3)')
  expect(copy?.querySelector('circle')?.getAttribute('stroke')).toBe('var(--wa-border)')
  expect(copy?.querySelector('path')?.getAttribute('opacity')).toBe('var(--wa-faint)')
})
