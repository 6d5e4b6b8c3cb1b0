'use client'
import { type ReactNode, type RefCallback, useCallback } from 'react'
import { StyleSheetManager } from '../styled.js'
import { hash } from './hash.js'
import { RootElement } from './RootElement.js'
import type { WaContextValue } from './WaContext.js'

export interface RootShellProps
  extends Pick<WaContextValue, 'locale' | 'dir' | 'colorScheme' | 'density' | 'nonce' | 'themeRules'> {
  /** Where its style rules are written. @default where those around are */
  readonly target?: ShadowRoot | HTMLElement | undefined
  /**
   * What it looks like from elsewhere in the page: it then takes no place of its own, and from there what a root inherits,
   * the font and the colour scheme.
   */
  readonly like?: Element | null | undefined
  /** The element, once it is in the page. */
  readonly onMount?: ((element: HTMLElement) => void) | undefined
  readonly children: ReactNode
}

/** The element that carries theme, language and direction, and all rules' namespace: of a root, and of what it puts elsewhere. */
export function RootShell(props: RootShellProps): ReactNode {
  const { colorScheme, nonce, themeRules, target, like, onMount } = props
  const themeId = themeRules === '' ? undefined : `t${hash(themeRules).toString(36)}`
  const guard = { ...(nonce !== undefined && { nonce }), ...(target !== undefined && { target }) }
  const ref = useCallback<RefCallback<HTMLElement>>(
    (element) => {
      if (element === null) return
      if (like) {
        const { fontFamily, colorScheme: scheme } = getComputedStyle(like)
        element.style.fontFamily = fontFamily
        if (colorScheme === 'inherit') element.style.colorScheme = scheme
      }
      onMount?.(element)
    },
    [like, colorScheme, onMount],
  )
  return (
    // The root's own rules need the nonce too, but not the namespace, which is the root itself.
    <StyleSheetManager {...guard} {...(like !== undefined && { namespace: '' })}>
      <RootElement
        ref={ref}
        className="wa-root"
        dir={props.dir}
        lang={props.locale}
        data-wa-scheme={colorScheme}
        data-wa-density={props.density}
        data-wa-theme={themeId}
        data-wa-aside={like === undefined ? undefined : ''}
      >
        {themeId !== undefined && (
          <style
            key={nonce}
            nonce={nonce}
          >{`.wa-root.wa-root.wa-root[data-wa-theme=${themeId}]{${themeRules}}`}</style>
        )}
        <StyleSheetManager namespace=".wa-root" {...guard}>
          {props.children}
        </StyleSheetManager>
      </RootElement>
    </StyleSheetManager>
  )
}
