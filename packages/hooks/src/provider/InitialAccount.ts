import type { MessageTemplate, PhoneNumber, Waba } from '@wabalytics/core'

/** What was read of an account before, on a server say. Plain JSON. */
export interface InitialAccount {
  /** By `client.waba(id)`: dashboards know whose days they ask for at once. */
  readonly waba: Waba
  /** All of them, by `client.messageTemplates(id)`: `TemplateDashboard` asks about these. @default asked when needed */
  readonly messageTemplates?: readonly MessageTemplate[] | undefined
  /** All of them, by `client.phoneNumbers(id)`: filters name them. @default asked when needed */
  readonly phoneNumbers?: readonly PhoneNumber[] | undefined
}
