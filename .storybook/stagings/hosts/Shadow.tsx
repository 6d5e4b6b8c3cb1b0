import { type ReactNode, useState } from 'react'
import { createPortal } from 'react-dom'
import type { HostProps } from './HostProps'

/** An open shadow root, as a web component of the host's has. */
export function Shadow({ children }: HostProps): ReactNode {
  const [root, setRoot] = useState<ShadowRoot>()
  return (
    <div
      data-staging-shadow=""
      ref={(element) => {
        if (element) setRoot(element.shadowRoot ?? element.attachShadow({ mode: 'open' }))
      }}
    >
      {root && createPortal(children, root)}
    </div>
  )
}
