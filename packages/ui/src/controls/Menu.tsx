'use client'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Button } from './Button.js'
import { Icon } from './Icon.js'
import { MenuBox, MenuItem, MenuList } from './menuStyles.js'
import { usePressOutside } from './usePressOutside.js'

/** One thing a menu does. */
export interface MenuAction {
  readonly key: string
  readonly label: string
  readonly run: () => void
}

/** A button with a menu: opens on press, arrows move, Escape closes and gives the focus back. */
export function Menu({
  label,
  actions,
}: {
  readonly label: string
  readonly actions: readonly MenuAction[]
}): ReactNode {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement | null>(null)
  const button = useRef<HTMLButtonElement | null>(null)
  const id = useId()
  useEffect(() => {
    if (open) itemsOf(box.current)[0]?.focus()
  }, [open])
  usePressOutside(box, open, setOpen)

  const close = (): void => {
    setOpen(false)
    button.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open) return
    if (event.key === 'Tab') setOpen(false)
    const items = itemsOf(box.current)
    const focused = document.activeElement
    const present = focused instanceof HTMLElement ? items.indexOf(focused) : -1
    const next = { ArrowDown: present + 1, ArrowUp: present - 1, Home: 0, End: -1 }[event.key]
    if (next === undefined && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (next === undefined) close()
    else items.at(next % items.length)?.focus()
  }

  return (
    <MenuBox ref={box} onKeyDown={onKeyDown}>
      <Button
        ref={button}
        data-wa-quiet=""
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </Button>
      {open && (
        <MenuList id={id} role="menu" aria-label={label}>
          {actions.map(({ key, label: words, run }) => (
            <MenuItem
              key={key}
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close()
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

function itemsOf(box: HTMLElement | null): readonly HTMLElement[] {
  return box === null ? [] : [...box.querySelectorAll<HTMLElement>('[role=menuitem]')]
}
