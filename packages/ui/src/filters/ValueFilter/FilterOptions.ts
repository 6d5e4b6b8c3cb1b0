import type { MessageTemplate, PhoneNumber } from '@wabalytics/hooks'

/** Something that has an id and, for people, a name. */
export interface NamedId {
  readonly id: string
  readonly name?: string | undefined
}

/** What the host knows of its accounts, for filters to offer; what is left out can be typed. Keep the lists stable. */
export interface FilterOptions {
  /** As `usePhoneNumbers` gives them. */
  readonly phoneNumbers?: readonly PhoneNumber[] | undefined
  /** As `useMessageTemplates` gives them. */
  readonly templates?: readonly MessageTemplate[] | undefined
  /** Two-letter codes. @default every country the runtime can name */
  readonly countries?: readonly string[] | undefined
  readonly templateGroups?: readonly NamedId[] | undefined
  readonly groups?: readonly NamedId[] | undefined
  /** WhatsApp Business accounts. */
  readonly accounts?: readonly NamedId[] | undefined
}
