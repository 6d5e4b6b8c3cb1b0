import type { AccountKey, SandboxAccount, SandboxTemplate } from './account.js'
import { type AccountSpec, accountSpecs } from './accountSpecs.js'

/** An account with what only the sandbox itself needs to know of it. */
export interface KnownAccount {
  readonly account: SandboxAccount
  readonly spec: AccountSpec
}

/** Every account, in the order they are written down. Ids depend on that order alone, never on the seed. */
export const knownAccounts: readonly KnownAccount[] = accountSpecs.map((spec, index) => ({
  spec,
  account: accountOf(spec, index),
}))

/** The accounts by name. */
export const accounts: Readonly<Record<AccountKey, SandboxAccount>> = Object.fromEntries(
  knownAccounts.map(({ account }) => [account.key, account]),
) as Record<AccountKey, SandboxAccount>

function accountOf(spec: AccountSpec, index: number): SandboxAccount {
  const idOf = (kind: number, item: number) => `${kind}0000000000${String(index).padStart(2, '0')}${item}`
  const templates = spec.templates.map(({ perDay: _, rhythm: __, id, ...template }, item) => ({
    ...template,
    id: id ?? idOf(33, item + 1),
    language: spec.language,
    // Paused for bad quality; what is sent now and then has no score yet.
    quality: qualityOf(template.status, item),
  }))
  const grouped = templates.filter(({ product }) => product === 'CLOUD_API')
  return {
    key: spec.key,
    id: spec.id ?? idOf(31, 0),
    name: spec.name,
    currency: spec.currency,
    timeZone: spec.timeZone,
    timezoneId: spec.timezoneId,
    country: spec.country,
    businessId: idOf(36, 0),
    launched: spec.launched,
    phoneNumbers: spec.phones.map(({ number, display, quality = 'GREEN' }, item) => ({
      id: idOf(32, item + 1),
      number,
      displayPhoneNumber: display,
      verifiedName: spec.phones.length === 1 ? spec.name : `${spec.name} ${item + 1}`,
      quality,
      messagingLimit:
        quality === 'RED' ? 'TIER_1K' : spec.traits.includes('large') ? 'TIER_UNLIMITED' : 'TIER_10K',
      platform: spec.traits.includes('on-premises') ? 'ON_PREMISE' : 'CLOUD_API',
    })),
    templates,
    templateGroups: [grouped.slice(0, 2), grouped.slice(2, 4)]
      .filter((members) => members.length > 0)
      .map((members, item) => ({
        id: idOf(35, item + 1),
        name: `${spec.key}_group_${item + 1}`,
        templateIds: members.map(({ id }) => id),
      })),
    groups: spec.groups.map((subject, item) => ({ id: idOf(34, item + 1), subject })),
    traits: spec.traits,
  }
}

function qualityOf(status: SandboxTemplate['status'], item: number): SandboxTemplate['quality'] {
  if (status === 'PAUSED') return 'RED'
  return (['GREEN', 'GREEN', 'YELLOW', 'UNKNOWN'] as const)[item % 4] ?? 'UNKNOWN'
}
