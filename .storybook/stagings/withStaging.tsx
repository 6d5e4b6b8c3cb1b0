import type { Decorator } from '@storybook/react-vite'
import type { CSSProperties, ReactNode } from 'react'
import { Dialog } from './hosts/Dialog'
import { Form } from './hosts/Form'
import type { HostProps } from './hosts/HostProps'
import { Shadow } from './hosts/Shadow'
import { Styled } from './hosts/Styled'
import { Translated } from './hosts/Translated'
import { HiddenAtFirst } from './lives/HiddenAtFirst'
import { TwiceMounted } from './lives/TwiceMounted'

type Wrap = (props: HostProps & { readonly css: string }) => ReactNode

const boxed =
  (style: CSSProperties): Wrap =>
  ({ children }) => <div style={style}>{children}</div>

/** What each value of `axes.mjs` puts a story into; a value that is not here changes nothing on the page itself. */
const hosts: Readonly<Record<string, Wrap>> = {
  preflight: Styled,
  bootstrap: Styled,
  still: ({ children }) => <Styled css="* { transition: none !important }">{children}</Styled>,
  card: boxed({ overflow: 'hidden', border: '1px solid #8888', borderRadius: 8, maxWidth: 900 }),
  dialog: Dialog,
  form: Form,
  shadow: Shadow,
  small: boxed({ zoom: 0.8 }),
  large: boxed({ zoom: 1.5 }),
  shrink: boxed({ display: 'inline-block', minWidth: 0 }),
  translated: Translated,
}

const lives: Readonly<Record<string, (props: HostProps) => ReactNode>> = {
  strict: TwiceMounted,
  hidden: HiddenAtFirst,
}

const As = ({ children }: HostProps): ReactNode => children

/** Puts the story into what the toolbar, or the runner, chose. */
export const withStaging: Decorator = (Story, { globals, loaded }) => {
  const Host = hosts[String(globals['host'])] ?? As
  const Life = lives[String(globals['life'])] ?? As
  return (
    <Host css={String(loaded['hostCss'] ?? '')}>
      <Life>
        <Story />
      </Life>
    </Host>
  )
}
