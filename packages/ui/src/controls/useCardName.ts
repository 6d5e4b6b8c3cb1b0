'use client'
import { useContext, useId } from 'react'
import { CardTitleContext } from './CardTitleContext.js'

/** What names an element. */
export interface CardName {
  readonly id?: string
  readonly 'aria-label': string
  readonly 'aria-labelledby'?: string
}

/**
 * A name for what every card has, e.g. "View as table": followed by the title of the card it is in, as several cards of
 * one page would offer the same by the same name. It begins with the words that are seen, for those who say them.
 */
export function useCardName(label: string): CardName {
  const id = useId()
  const title = useContext(CardTitleContext)
  return title === undefined
    ? { 'aria-label': label }
    : { id, 'aria-label': label, 'aria-labelledby': `${id} ${title}` }
}
