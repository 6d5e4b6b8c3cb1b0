'use client'
import { type ReactNode, useId, useRef } from 'react'
import { Button } from '../../controls/Button.js'
import { Icon } from '../../controls/Icon.js'
import { useIsomorphicLayoutEffect } from '../../controls/useIsomorphicLayoutEffect.js'
import { Select } from '../DataTable/tableRowStyles.js'
import { useTableMessages } from '../model/useTableMessages.js'
import { FieldGroup } from './pivotStyles.js'
import type { Choice } from './usePivotNames.js'

export interface FieldListProps {
  readonly label: string
  readonly chosen: readonly string[]
  readonly choices: readonly Choice[]
  readonly nameOf: (key: string) => string
  /** How many must stay. */
  readonly fewest: number
  readonly onChange: (keys: readonly string[]) => void
}

/** The fields of one place, in order, each with buttons to move and remove it, and a list of those to add. */
export function FieldList({ label, chosen, choices, nameOf, fewest, onChange }: FieldListProps): ReactNode {
  const words = useTableMessages()
  const id = useId()
  const box = useRef<HTMLDivElement | null>(null)
  const wanted = useRef<readonly string[]>([])
  // A button that was pressed may be gone or moved: the focus goes to what is nearest to it.
  useIsomorphicLayoutEffect(() => {
    const controls = [...(box.current?.querySelectorAll<HTMLButtonElement>('[data-wa-control]') ?? [])]
    const found = wanted.current
      .map((name) => controls.find((one) => one.dataset['waControl'] === name && !one.disabled))
      .find((control) => control !== undefined)
    wanted.current = []
    found?.focus()
  })
  const change = (keys: readonly string[], ...focus: readonly string[]): void => {
    wanted.current = focus
    onChange(keys)
  }
  const move = (at: number, by: -1 | 1): void => {
    const next = [...chosen]
    const [moved = ''] = next.splice(at, 1)
    next.splice(at + by, 0, moved)
    change(next, ...(by < 0 ? [`up ${moved}`, `down ${moved}`] : [`down ${moved}`, `up ${moved}`]))
  }
  const remove = (at: number): void => {
    const next = chosen.filter((_, other) => other !== at)
    const near = next[at] ?? next.at(-1) ?? ''
    change(next, `remove ${near}`, `up ${near}`, `down ${near}`, 'add')
  }
  return (
    <FieldGroup ref={box} role="group" aria-labelledby={id}>
      <strong id={id}>{label}</strong>
      {chosen.length > 0 && (
        <ul>
          {chosen.map((key, at) => (
            <li key={key}>
              <bdi>{nameOf(key)}</bdi>
              <Button
                data-wa-quiet=""
                data-wa-control={`up ${key}`}
                aria-label={words.moveEarlier(nameOf(key))}
                disabled={at === 0}
                onClick={() => move(at, -1)}
              >
                <Icon name="up" size={14} />
              </Button>
              <Button
                data-wa-quiet=""
                data-wa-control={`down ${key}`}
                aria-label={words.moveLater(nameOf(key))}
                disabled={at === chosen.length - 1}
                onClick={() => move(at, 1)}
              >
                <Icon name="down" size={14} />
              </Button>
              <Button
                data-wa-quiet=""
                data-wa-control={`remove ${key}`}
                aria-label={words.remove(nameOf(key))}
                disabled={chosen.length <= fewest}
                onClick={() => remove(at)}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      {choices.length > 0 && (
        <Select
          data-wa-control="add"
          aria-label={words.addTo(label)}
          value=""
          onChange={({ currentTarget: { value } }) =>
            change([...chosen, value], 'add', `remove ${value}`, `up ${value}`)
          }
        >
          <option value="">{`${words.addTo(label)}…`}</option>
          {choices.map(({ key, label: name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </FieldGroup>
  )
}
