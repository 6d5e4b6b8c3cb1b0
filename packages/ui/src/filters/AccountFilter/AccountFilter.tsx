'use client'
import { type ReactNode, useMemo } from 'react'
import { MultiSelectFilter } from '../MultiSelectFilter/MultiSelectFilter.js'
import { FilterScope } from '../parts/FilterScope.js'
import { useFilterMessages } from '../useFilterMessages.js'
import type { NamedId } from '../ValueFilter/FilterOptions.js'
import { namedOption } from '../ValueFilter/fieldOptions.js'

export interface AccountFilterProps {
  /** The WhatsApp Business accounts of the page. Keep the list stable. */
  readonly accounts: readonly NamedId[]
  /** Ids of those chosen, when the host holds them; empty: all of the page's. */
  readonly value?: readonly string[] | undefined
  /** Ids of those chosen at first, when the component holds them. @default none */
  readonly defaultValue?: readonly string[] | undefined
  /** Called when the popover closes and the choice differs. */
  readonly onChange?: ((wabaIds: readonly string[]) => void) | undefined
  /** The filter's name. @default 'Accounts' in the reader's language */
  readonly label?: string | undefined
}

/** Which accounts are counted, by name or id. Only the host's own can be chosen. */
export function AccountFilter(props: AccountFilterProps): ReactNode {
  return (
    <FilterScope name="AccountFilter">
      <AccountField {...props} />
    </FilterScope>
  )
}

function AccountField({ accounts, label, ...rest }: AccountFilterProps): ReactNode {
  const messages = useFilterMessages()
  const options = useMemo(() => accounts.map(namedOption), [accounts])
  return <MultiSelectFilter {...rest} label={label ?? messages.accounts} options={options} />
}
