'use client'
import { type KeyboardEvent, type ReactNode, useCallback, useId, useRef, useState } from 'react'
import { focusedBeside } from '../overlay/focusedBeside.js'
import { Button } from './Button.js'
import { Icon } from './Icon.js'
import { MenuBox, MenuItem, MenuList } from './menuStyles.js'
import { useCardName } from './useCardName.js'

/** One thing a menu does. */
export interface MenuAction {
  readonly key: string
  readonly label: string
  readonly run: () => void
}

const FIRST = { first: '[role=menuitem]' } as const

/** A button with a menu: opens on press, arrows move, Escape closes and gives the focus back. */
export function Menu({
  label,
  actions,
}: {
  readonly label: string
  readonly actions: readonly MenuAction[]
}): ReactNode {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement | null>(null)
  const close = useCallback(() => setOpen(false), [])
  const id = useId()
  const name = useCardName(label)

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') setOpen(false)
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')]
    const focused = focusedBeside(event.currentTarget)
    const present = focused instanceof HTMLElement ? items.indexOf(focused) : -1
    const next = { ArrowDown: present + 1, ArrowUp: present - 1, Home: 0, End: -1 }[event.key]
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    items.at(next % items.length)?.focus()
  }

  return (
    <MenuBox>
      <Button
        {...name}
        ref={button}
        data-wa-quiet=""
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </Button>
      {open && (
        <MenuList
          on={button}
          onClose={close}
          align="end"
          focus={FIRST}
          id={id}
          role="menu"
          aria-label={label}
          aria-labelledby={name['aria-labelledby']}
          onKeyDown={onKeyDown}
        >
          {actions.map(({ key, label: words, run }) => (
            <MenuItem
              key={key}
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                setOpen(false)
                button.current?.focus()
                run()
              }}
            >
              {words}
            </MenuItem>
          ))}
        </MenuList>
      )}
    </MenuBox>
  )
}
