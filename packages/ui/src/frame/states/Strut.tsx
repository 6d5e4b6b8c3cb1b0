import type { ReactNode } from 'react'

/**
 * Keeps a height free for its neighbours, by an attribute: a `style` that came from a server is dropped where a content
 * security policy asks for nonces.
 */
export function Strut({ height }: { readonly height: number }): ReactNode {
  return <svg width={0} height={height} aria-hidden="true" focusable="false" />
}
