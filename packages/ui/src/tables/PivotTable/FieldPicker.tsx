'use client'
import type { ReactNode } from 'react'
import { Popover } from '../../controls/Popover.js'
import { useTableMessages } from '../model/useTableMessages.js'
import type { PivotLayout } from '../pivot/PivotModel.js'
import { FieldList } from './FieldList.js'
import type { PivotNames } from './usePivotNames.js'

export interface FieldPickerProps {
  readonly names: PivotNames
  readonly layout: PivotLayout
  readonly onChange: (layout: PivotLayout) => void
}

/** What stands on rows, columns and in cells, chosen with lists and buttons: nothing needs to be dragged. */
export function FieldPicker({ names, layout, onChange }: FieldPickerProps): ReactNode {
  const words = useTableMessages()
  const { fields, figures, nameOf } = names
  const free = fields.filter(({ key }) => !layout.rows.includes(key) && !layout.columns.includes(key))
  const unused = figures.filter(({ key }) => !layout.metrics.includes(key))
  const places = [
    { name: 'rows', label: words.rowFields, choices: free },
    { name: 'columns', label: words.columnFields, choices: free },
    { name: 'metrics', label: words.values, choices: unused },
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
