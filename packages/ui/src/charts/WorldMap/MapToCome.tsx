'use client'
import type { ReactNode } from 'react'
import { Room } from '../../controls/Room.js'
import { useBox } from '../../controls/useBox.js'
import { FrameFooter } from '../../frame/shell/FrameFooter.js'
import { FrameBox, FrameHead, FrameTitle } from '../../frame/shell/frameStyles.js'
import type { ChartState } from '../../frame/states/ChartState.js'
import { RESERVED } from '../../frame/states/reserved.js'
import { SkeletonLines } from '../../frame/states/SkeletonLines.js'
import { StateBody } from '../../frame/states/StateBody.js'
import { Strut } from '../../frame/states/Strut.js'
import { listHeight, mapHeight } from './mapSize.js'

/** Stands where a map will, as high as it will be, while its code is on its way or could not be had. */
export function MapToCome({
  title,
  state,
}: {
  readonly title: string
  readonly state: ChartState
}): ReactNode {
  const [box, boxRef] = useBox()
  return (
    <Room>
      <FrameBox as="div" data-wa-card="">
        <FrameHead>
          <div>
            <FrameTitle>{title}</FrameTitle>
            <SkeletonLines count={RESERVED.summary} />
          </div>
        </FrameHead>
        <Strut height={RESERVED.legend} />
        <div ref={boxRef}>
          <StateBody state={state} height={mapHeight(box.width)} emptyReasons={[]} skeleton="map" />
        </div>
        <Strut height={listHeight(box)} />
        <FrameFooter footnotes={[]} line="" awaited={RESERVED.footnotes} />
      </FrameBox>
    </Room>
  )
}
