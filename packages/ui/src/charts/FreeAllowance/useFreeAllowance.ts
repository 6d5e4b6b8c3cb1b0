'use client'
import { useMemo } from 'react'
import type { ItemFrameState } from '../../frame/items/useItemFrame.js'
import { hueColor } from '../../theme/hueColor.js'
import { type Meter, type MeterBox, type MeterGeometry, meterLayout } from '../meters/meterLayout.js'
import type { AllowanceRow } from './allowanceRows.js'
import {
  type Allowance,
  type AllowanceVoice,
  allowanceLines,
  fateText,
  phoneName,
  usedText,
} from './allowanceWords.js'

/** Rows and size in, geometry out: all on one scale, to the allowance or to the most that was used beyond it. */
export function allowanceGeometry(
  rows: readonly AllowanceRow[],
  about: Allowance,
  box: MeterBox,
  voice: AllowanceVoice,
): MeterGeometry {
  const most = Math.max(about.allowance, 1, ...rows.map(({ used }) => used ?? 0))
  return meterLayout(
    rows.map((row) => allowanceMeter(row, about, most, voice)),
    box,
  )
}

function allowanceMeter(row: AllowanceRow, about: Allowance, most: number, voice: AllowanceVoice): Meter {
  const print = (value: number): string => voice.formatters.value(value, { kind: 'count' })
  const { used, expected, state } = row
  const part = (value: number): number => Math.min(1, Math.max(0, value) / most)
  const limit = state === 'before' ? most : about.allowance
  const reached = part(used ?? 0)
  const soon = expected === null ? reached : Math.max(reached, Math.min(part(expected), part(limit)))
  const end = Math.max(soon, part(limit))
  const stretches: Meter['stretches'] = [
    { from: 0, to: reached, look: 'full' },
    { from: reached, to: soon, look: 'light' },
    { from: soon, to: end, look: 'empty' },
  ]
  return {
    key: row.number.key,
    color: hueColor(1),
    label: phoneName(row, voice),
    aside: asideText(row, about, voice),
    figure: usedText(row, about, voice),
    stretches:
      used === null ? [{ from: 0, to: end, look: 'unknown' }] : stretches.filter(({ from, to }) => to > from),
    marker: used === null || state === 'before' ? null : part(about.allowance),
    bounds: [
      { at: 0, text: print(0) },
      ...(state === 'before' ? [] : [{ at: part(about.allowance), text: print(about.allowance) }]),
    ],
    lines: allowanceLines(row, about, voice),
  }
}

function asideText(row: AllowanceRow, about: Allowance, voice: AllowanceVoice): string {
  const { formatters, words } = voice
  const charged =
    row.charged === null || row.charged === 0
      ? ''
      : words.chargedToo(formatters.value(row.charged, { kind: 'count' }))
  return [fateText(row, about, voice), charged].filter((text) => text !== '').join(' · ')
}

/** The geometry of allowances, made anew only when its data, size or language changes. */
export function useFreeAllowance(
  rows: readonly AllowanceRow[],
  { allowance, begins }: Allowance,
  frame: ItemFrameState,
): MeterGeometry {
  const { box, dir, formatters, messages, words } = frame
  const { width, fontSize } = box
  return useMemo(
    () =>
      allowanceGeometry(
        rows,
        { allowance, begins },
        { width, fontSize, dir },
        { formatters, messages, words },
      ),
    [rows, allowance, begins, width, fontSize, dir, formatters, messages, words],
  )
}
