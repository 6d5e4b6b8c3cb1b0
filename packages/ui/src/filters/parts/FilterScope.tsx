'use client'
import { type ReactNode, useEffect, useMemo } from 'react'
import { I18nProvider } from 'react-aria-components'
import { enableShadowDOM } from 'react-stately/private/flags/flags'
import { engineLocale } from '../../format/engineLocale.js'
import { useWa } from '../../theme/useWa.js'
import { WaScope, type WaScopeProps } from '../../theme/WaScope.js'

/** What every filter stands in: a root, and React Aria told its language. The platform's days are Gregorian ones. */
export function FilterScope({ name, children }: WaScopeProps): ReactNode {
  return (
    <WaScope name={name}>
      <AriaLocale>{children}</AriaLocale>
    </WaScope>
  )
}

function AriaLocale({ children }: { readonly children: ReactNode }): ReactNode {
  const { formatters, styleRoot } = useWa()
  // Seen from the document, what is pressed in a shadow root is its host: React Aria looks closer once it is told to.
  useEffect(() => {
    if (styleRoot !== undefined) enableShadowDOM()
  }, [styleRoot])
  const locale = useMemo(() => gregorian(formatters.locale), [formatters.locale])
  return <I18nProvider locale={locale}>{children}</I18nProvider>
}

function gregorian(locale: string): string {
  return new Intl.Locale(engineLocale(locale), { calendar: 'gregory' }).toString()
}
