import { type KnownAccount, knownAccounts } from './accounts.js'

/** A business that owns accounts, or has those of its customers shared with it. */
export interface KnownBusiness {
  readonly id: string
  readonly name: string
  readonly owned: readonly KnownAccount[]
  readonly clients: readonly KnownAccount[]
}

const isDocumented = ({ account }: KnownAccount) => account.traits.includes('documented')

/** A partner: owns the documented accounts, and has all others as its customers'. */
export const partner: KnownBusiness = {
  id: '360000000000990',
  name: 'Sandbox Partner',
  owned: knownAccounts.filter(isDocumented),
  clients: knownAccounts.filter((known) => !isDocumented(known)),
}

/** The partner, and the business that owns each account. */
export const knownBusinesses: readonly KnownBusiness[] = [
  partner,
  ...knownAccounts.map((known) => ({
    id: known.account.businessId,
    name: `${known.account.name} Holding`,
    owned: [known],
    clients: [],
  })),
]
