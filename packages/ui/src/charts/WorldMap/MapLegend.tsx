'use client'
import type { ReactNode } from 'react'
import type { ValueFormat } from '../../format/ValueFormat.js'
import type { ItemFrameState } from '../../frame/items/useItemFrame.js'
import { RampKey } from '../../frame/legend/RampKey.js'
import { RampLegend } from '../../frame/legend/RampLegend.js'
import type { CountryMarksProps } from '../../marks/CountryMarks.js'
import { HatchPattern, useHatch } from '../../marks/HatchPattern.js'
import type { RampStep } from '../../scales/rampSteps.js'

export interface MapLegendProps {
  readonly frame: ItemFrameState
  readonly steps: readonly RampStep[]
  readonly format: ValueFormat
  readonly marks: CountryMarksProps | null
}

/** What the colours of a map stand for: zero, no data and withheld apart. */
export function MapLegend({ frame, steps, format, marks }: MapLegendProps): ReactNode {
  const { messages } = frame
  const { id, fill } = useHatch()
  return (
    <RampLegend
      frame={frame}
      steps={steps}
      format={format}
      missing={false}
      zero={{ fill: 'var(--wa-surface)', line: 'var(--wa-border-strong)' }}
    >
      <li>
        <RampKey fill="var(--wa-grid)" line="none" />
        <span>{messages.missingNoData}</span>
      </li>
      {marks !== null && marks.withheld !== '' && (
        <li>
          <RampKey fill={fill} line="var(--wa-border-strong)">
            <HatchPattern id={id} scale={0.6} />
          </RampKey>
          <span>{messages.missingWithheld}</span>
        </li>
      )}
    </RampLegend>
  )
}
