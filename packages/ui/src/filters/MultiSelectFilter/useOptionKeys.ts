'use client'
import { type KeyboardEvent, useId, useState } from 'react'
import type { Choice } from './Choice.js'
import { moveActive } from './moveActive.js'
import { fold } from './searchOptions.js'

/** The option that keys act on, and what keys do. The focus stays where it is: in the search field or on the list. */
export interface OptionKeys {
  readonly listId: string
  /** Place of the option that Enter would choose; -1: none. */
  readonly active: number
  readonly setActive: (active: number) => void
  readonly idOf: (index: number) => string
  /** The id that `aria-activedescendant` names. */
  readonly activeId: string | undefined
  /** Keys on the list itself: arrows, Home, End, pages, first letters; Enter and Space choose. */
  readonly onListKey: (event: KeyboardEvent) => void
  /** Keys in a search field: arrows and pages; Enter chooses. Letters, Space, Home and End are for writing. */
  readonly onSearchKey: (event: KeyboardEvent) => void
}

export function useOptionKeys<V extends string | number>(
  options: readonly Choice<V>[],
  first: number,
  onToggle: (value: V) => void,
): OptionKeys {
  const listId = useId()
  const [wanted, setActive] = useState(first)
  const active = Math.min(wanted, options.length - 1)
  const idOf = (index: number): string => `${listId}-${index}`
  const choose = (event: KeyboardEvent): void => {
    const option = options[active]
    if (option === undefined) return
    event.preventDefault()
    if (option.isDisabled !== true) onToggle(option.value)
  }
  const move = (event: KeyboardEvent, next: number | undefined): void => {
    if (next === undefined) return
    event.preventDefault()
    setActive(next)
  }
  return {
    listId,
    active,
    setActive,
    idOf,
    activeId: active >= 0 ? idOf(active) : undefined,
    onListKey(event) {
      const { key } = event
      if (event.altKey || event.ctrlKey || event.metaKey) return
      if (key === 'Enter' || key === ' ') choose(event)
      else if (key.length === 1) move(event, startingWith(options, key, active))
      else move(event, moveActive(active, key, options.length))
    },
    onSearchKey(event) {
      if (event.nativeEvent.isComposing) return
      if (event.key === 'Enter') choose(event)
      else if (!['Home', 'End'].includes(event.key)) {
        move(event, moveActive(active, event.key, options.length))
      }
    },
  }
}

/** The next option after the active one whose label starts with a letter. */
function startingWith<V extends string | number>(
  options: readonly Choice<V>[],
  letter: string,
  active: number,
): number | undefined {
  const starts = ({ label }: Choice<V>): boolean => fold(label).startsWith(fold(letter))
  const later = options.findIndex((option, index) => index > active && starts(option))
  const found = later >= 0 ? later : options.findIndex(starts)
  return found >= 0 ? found : undefined
}
