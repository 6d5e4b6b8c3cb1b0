'use client'
import { CalendarDate, parseDate } from '@internationalized/date'
import {
  type ComponentProps,
  type ReactElement,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useMemo,
} from 'react'
import {
  DateField,
  DateFieldStateContext,
  DateInput,
  DateSegment,
  type DateSegmentRenderProps,
  Label,
} from 'react-aria-components'
import { guestField } from '../../controls/guest.js'
import { VisuallyHidden } from '../../controls/VisuallyHidden.js'
import { styled } from '../../styled.js'
import { useFilterMessages } from '../useFilterMessages.js'
import { useDayText } from './useDayText.js'

const Field = styled(DateField).withConfig({ componentId: 'wa-filter-day' })`
  display: grid;
  gap: 2px;
  min-inline-size: 0;
`

const FieldLabel = styled(Label).withConfig({ componentId: 'wa-filter-day-label' })`
  color: var(--wa-ink-muted);
  font-size: var(--wa-text-small);
  line-height: 1.4;
`

const Segments = styled(DateInput).withConfig({ componentId: 'wa-filter-day-input' })`
  box-sizing: border-box;
  display: flex;
  align-items: center;
  min-block-size: 30px;
  padding-inline: calc(var(--wa-unit) * 1.5);
  border: 1px solid var(--wa-border-strong);
  border-radius: calc(var(--wa-radius) * 0.6);
  background: var(--wa-surface);
  font-size: var(--wa-text-small);
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
  cursor: text;
  &[data-focus-within] {
    outline: 2px solid var(--wa-accent);
    outline-offset: -1px;
  }
  &[data-invalid] {
    border-color: var(--wa-negative);
  }
`

const Segment = styled(DateSegment).withConfig({ componentId: 'wa-filter-day-segment' })`
  padding: 1px 2px;
  border-radius: 3px;
  color: var(--wa-ink);
  outline: none;
  &[data-placeholder] {
    color: var(--wa-ink-muted);
  }
  &[data-type='literal'] {
    padding: 0;
    color: var(--wa-ink-muted);
  }
  &[data-focused] {
    background: var(--wa-accent);
    color: var(--wa-accent-ink);
  }
  @media (forced-colors: active) {
    &[data-focused] {
      background: Highlight;
      color: HighlightText;
    }
  }
`

export interface DayFieldProps {
  readonly label: string
  /** `YYYY-MM-DD`; `undefined`: nothing typed yet. */
  readonly value: string | undefined
  readonly onChange: (day: string | undefined) => void
  /** Called when parts become empty, and when all have something in them again. */
  readonly onComplete: (isComplete: boolean) => void
  readonly isInvalid: boolean
  readonly describedBy: string | undefined
  readonly onEnter: () => void
}

/** A day typed part by part, in the order of the reader's locale. */
export function DayField(props: DayFieldProps): ReactNode {
  const { value, onChange, onEnter } = props
  const messages = useFilterMessages()
  const text = useDayText()
  const dayId = useId()
  const describedBy = [value && dayId, props.describedBy].filter(Boolean).join(' ') || undefined
  // The field forgets what is half typed whenever it gets another object.
  const date = useMemo(() => (value === undefined ? null : parseDate(value)), [value])
  return (
    <Field
      {...guestField}
      value={date}
      onChange={(next) => onChange(next === null ? undefined : dayOf(next))}
      isInvalid={props.isInvalid}
      validationBehavior="aria"
      shouldForceLeadingZeros
      onKeyDown={({ key }) => key === 'Enter' && onEnter()}
    >
      <FieldLabel>{props.label}</FieldLabel>
      <Segments render={(dom) => <div {...dom} aria-describedby={describedBy} />}>
        {(segment) => (
          <Segment
            segment={segment}
            render={(dom, about) => drawSegment(dom, about, describedBy, messages.emptyPart)}
          />
        )}
      </Segments>
      {value !== undefined && (
        <VisuallyHidden id={dayId} aria-hidden="true">
          {text.full(value)}
        </VisuallyHidden>
      )}
      <Completeness onComplete={props.onComplete} />
    </Field>
  )
}

/** React Aria speaks of days in fewer languages than we do: its words for them are replaced by ours. */
function drawSegment(
  dom: ComponentProps<'span'>,
  { isPlaceholder }: DateSegmentRenderProps,
  describedBy: string | undefined,
  empty: string,
): ReactElement {
  const own = {
    ...(dom['aria-describedby'] !== undefined && { 'aria-describedby': describedBy }),
    ...(isPlaceholder && dom['aria-valuetext'] !== undefined && { 'aria-valuetext': empty }),
  }
  return <span {...dom} {...own} />
}

/** A day keeps its value while a part of it is empty: this tells of the empty part. */
function Completeness({ onComplete }: Pick<DayFieldProps, 'onComplete'>): ReactNode {
  const segments = useContext(DateFieldStateContext)?.segments ?? []
  const isComplete = segments.every(({ isPlaceholder }) => !isPlaceholder)
  useEffect(() => onComplete(isComplete), [isComplete, onComplete])
  return null
}

function dayOf({
  year,
  month,
  day,
}: {
  readonly year: number
  readonly month: number
  readonly day: number
}) {
  return new CalendarDate(year, month, day).toString()
}
