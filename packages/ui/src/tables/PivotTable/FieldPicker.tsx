'use client'
import { type ReactNode, useId } from 'react'
import { Button } from '../../frame/parts/Button.js'
import { Icon } from '../../frame/parts/Icon.js'
import { Popover } from '../columns/Popover.js'
import { Select } from '../DataTable/tableRowStyles.js'
import { useTableMessages } from '../model/useTableMessages.js'
import type { PivotLayout } from '../pivot/PivotModel.js'
import { FieldGroup } from './pivotStyles.js'
import type { Choice, PivotView } from './usePivotModel.js'

export interface FieldPickerProps {
  readonly view: Pick<PivotView, 'layout' | 'fields' | 'figures' | 'nameOf'>
  readonly onChange: (layout: PivotLayout) => void
}

/** What stands on rows, columns and in cells, chosen with lists and buttons: nothing needs to be dragged. */
export function FieldPicker({ view, onChange }: FieldPickerProps): ReactNode {
  const words = useTableMessages()
  const { layout, fields, figures, nameOf } = view
  const free = fields.filter(({ key }) => !layout.rows.includes(key) && !layout.columns.includes(key))
  const places = [
    { name: 'rows', label: words.rowFields, choices: free },
    { name: 'columns', label: words.columnFields, choices: free },
    {
      name: 'metrics',
      label: words.values,
      choices: figures.filter(({ key }) => !layout.metrics.includes(key)),
    },
  ] as const
  return (
    <Popover label={words.fields}>
      {places.map(({ name, label, choices }) => (
        <FieldList
          key={name}
          label={label}
          chosen={layout[name]}
          choices={choices}
          nameOf={nameOf}
          fewest={name === 'metrics' ? 1 : 0}
          onChange={(keys) => onChange({ ...layout, [name]: keys })}
        />
      ))}
    </Popover>
  )
}

interface FieldListProps {
  readonly label: string
  readonly chosen: readonly string[]
  readonly choices: readonly Choice[]
  readonly nameOf: (key: string) => string
  readonly fewest: number
  readonly onChange: (keys: readonly string[]) => void
}

function FieldList({ label, chosen, choices, nameOf, fewest, onChange }: FieldListProps): ReactNode {
  const words = useTableMessages()
  const id = useId()
  const move = (at: number, by: -1 | 1): void => {
    const next = [...chosen]
    const [moved] = next.splice(at, 1)
    if (moved !== undefined) next.splice(at + by, 0, moved)
    onChange(next)
  }
  return (
    <FieldGroup role="group" aria-labelledby={id}>
      <strong id={id}>{label}</strong>
      <ul>
        {chosen.map((key, at) => (
          <li key={key}>
            <bdi>{nameOf(key)}</bdi>
            <Button
              type="button"
              data-quiet=""
              aria-label={words.moveEarlier(nameOf(key))}
              disabled={at === 0}
              onClick={() => move(at, -1)}
            >
              <Icon name="up" size={14} />
            </Button>
            <Button
              type="button"
              data-quiet=""
              aria-label={words.moveLater(nameOf(key))}
              disabled={at === chosen.length - 1}
              onClick={() => move(at, 1)}
            >
              <Icon name="down" size={14} />
            </Button>
            <Button
              type="button"
              data-quiet=""
              aria-label={words.remove(nameOf(key))}
              disabled={chosen.length <= fewest}
              onClick={() => onChange(chosen.filter((one) => one !== key))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      {choices.length > 0 && (
        <Select
          aria-label={words.addTo(label)}
          value=""
          onChange={({ currentTarget }) => onChange([...chosen, currentTarget.value])}
        >
          <option value="">{words.addTo(label)}…</option>
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
