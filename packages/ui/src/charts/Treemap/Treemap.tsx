'use client'
import { type ReactNode, useMemo, useState } from 'react'
import { Button } from '../../controls/Button.js'
import { Space } from '../../controls/Space.js'
import { useStable } from '../../controls/useStable.js'
import type { ValueFormat } from '../../format/ValueFormat.js'
import type { ItemActionProps } from '../../frame/ChartItem.js'
import { Frame } from '../../frame/Frame.js'
import type { ItemChartProps } from '../../frame/items/ItemChartProps.js'
import { useItemFrame } from '../../frame/items/useItemFrame.js'
import { useItems } from '../../frame/items/useItems.js'
import { TileMarks } from '../../marks/TileMarks.js'
import { WaScope } from '../../theme/WaScope.js'
import { type TreeGroup, type TreeLeaf, treeParts } from './treeParts.js'
import { treeSummary, treeTable } from './treeWords.js'
import { useTreemap } from './useTreemap.js'

/** The part without parts that was clicked, or entered with the keyboard, and the one it belongs to. */
export interface TreeItem extends TreeLeaf {
  readonly group: TreeGroup
}

export interface TreemapProps extends ItemChartProps, ItemActionProps<TreeItem> {
  /** Parts of the whole, with their own parts. Keep the reference stable while the data is the same. */
  readonly groups: readonly TreeGroup[]
  /** What the figures mean: something that adds up. @default { kind: 'count' } */
  readonly format?: ValueFormat | undefined
}

const COUNT = { kind: 'count' } as const

/** Parts of a whole and their parts, by area. A click or Enter opens a group, Escape or the button leads back. */
export function Treemap(props: TreemapProps): ReactNode {
  return (
    <WaScope name="Treemap">
      <FramedTreemap {...props} />
    </WaScope>
  )
}

function FramedTreemap(props: TreemapProps): ReactNode {
  const { groups, onItemAction } = props
  const frame = useItemFrame(props)
  const { messages, words, active } = frame
  const format = useStable(props.format ?? COUNT)
  const [openedKey, setOpenedKey] = useState<string | null>(null)
  const opened = groups.find(({ key }) => key === openedKey)
  const shown = useMemo(() => (opened === undefined ? groups : [opened]), [groups, opened])
  const whole = useMemo(() => treeParts(shown), [shown])
  const { colorsOf } = frame
  const hues = useMemo(() => colorsOf(groups.map(({ key }) => key)), [groups, colorsOf])
  const { plot, tiles } = useTreemap(whole, hues, format, opened !== undefined, frame)
  const show = (key: string | null, at: number): void => {
    setOpenedKey(key)
    const now = active.get()
    active.set(now?.by === 'keyboard' ? { at, by: 'keyboard' } : null)
  }
  const back = (): boolean => {
    if (opened === undefined) return false
    show(
      null,
      Math.max(
        0,
        treeParts(groups).parts.findIndex(({ group }) => group === opened),
      ),
    )
    return true
  }
  const open = (at: number): void => {
    const part = opened === undefined ? whole.parts[at] : whole.parts[0]
    if (part === undefined) return
    if (opened === undefined && (part.group.children?.length ?? 0) > 0) {
      show(part.group.key, 0)
      return
    }
    const leaf = part.leaves[opened === undefined ? 0 : at]?.leaf
    if (leaf !== undefined) onItemAction?.({ ...leaf, group: part.group })
  }
  return (
    <Frame
      chart={props}
      frame={frame}
      present={treeParts(groups).total > 0}
      summary={treeSummary(whole, format, frame)}
      table={() => treeTable(shown, whole, format, frame)}
      items={useItems(plot, frame)}
      skeleton="tiles"
      help={[
        ['← → ↑ ↓', words.helpParts],
        ['Home, End', messages.helpEnds],
      ]}
      legend={
        opened !== undefined && (
          <div>
            <Button onClick={back}>{words.back}</Button>
            <Space />
            <bdi>{opened.label}</bdi>
          </div>
        )
      }
      onOpen={open}
      onBack={back}
    >
      <TileMarks tiles={tiles} fontSize={frame.box.fontSize} dir={frame.dir} />
    </Frame>
  )
}
