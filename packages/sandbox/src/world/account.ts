/** The names the sandbox's accounts are picked by. */
export type AccountKey =
  | 'documented'
  | 'documentedTemplates'
  | 'saoPaulo'
  | 'kolkata'
  | 'jakarta'
  | 'newYork'
  | 'cairo'
  | 'seoul'
  | 'partnerBilled'
  | 'european'
  | 'insightsOff'
  | 'empty'
  | 'large'
  | 'onPremises'
  | 'coexisting'
  | 'businessAgent'

/** What is special about an account. */
export type AccountTrait =
  /** Answers the example requests of the platform's documentation with the documented numbers. */
  | 'documented'
  /** Billed through a partner: COST is withheld. */
  | 'partner-billed'
  /** In the EU: template insights are not offered. */
  | 'insights-unavailable'
  /** Template insights are not confirmed yet. */
  | 'insights-off'
  /** No phone numbers, no templates, no traffic. */
  | 'empty'
  /** Much traffic from many numbers. */
  | 'large'
  /** Its numbers are on the On-Premises API: counts of template insights below 1,000 are not shown. */
  | 'on-premises'
  /** Its number also runs in the WhatsApp Business app: template insights will never come. */
  | 'coexistence'
  /** A Meta Business Agent answers customers; what it costs is not in pricing analytics. */
  | 'business-agent'

export type TemplateCategory = 'AUTHENTICATION' | 'MARKETING' | 'UTILITY'
export type TemplateStatus = 'APPROVED' | 'PENDING' | 'PAUSED' | 'REJECTED'

export interface SandboxPhoneNumber {
  readonly id: string
  /** Digits only, with the country's calling code: `"5511955500101"`. The `phone_number` of data points. */
  readonly number: string
  /** As people write it: `"+55 11 95550-0101"`. */
  readonly displayPhoneNumber: string
  readonly verifiedName: string
  readonly quality: 'GREEN' | 'YELLOW' | 'RED'
  /** How many customers it may write to first in 24 hours. */
  readonly messagingLimit: 'TIER_250' | 'TIER_1K' | 'TIER_10K' | 'TIER_100K' | 'TIER_UNLIMITED'
  readonly platform: 'CLOUD_API' | 'ON_PREMISE'
}

export interface SandboxTemplateButton {
  readonly type: 'URL' | 'QUICK_REPLY'
  /** What the button says; the `button_content` of clicks. */
  readonly text: string
}

export interface SandboxTemplate {
  readonly id: string
  readonly name: string
  /** `"pt_BR"`, `"en_US"`, … */
  readonly language: string
  readonly category: TemplateCategory
  readonly status: TemplateStatus
  readonly buttons: readonly SandboxTemplateButton[]
  readonly quality: 'GREEN' | 'YELLOW' | 'RED' | 'UNKNOWN'
  /** Through which product it is sent; the other one's questions find nothing. */
  readonly product: 'CLOUD_API' | 'MARKETING_MESSAGES_LITE_API'
}

export interface SandboxTemplateGroup {
  readonly id: string
  readonly name: string
  readonly templateIds: readonly string[]
}

export interface SandboxGroup {
  readonly id: string
  readonly subject: string
}

/** One WhatsApp Business Account of the sandbox, as it is at the start. */
export interface SandboxAccount {
  readonly key: AccountKey
  /** The WABA id. */
  readonly id: string
  readonly name: string
  /** ISO 4217. */
  readonly currency: string
  /** IANA name of the zone its days and months are cut in. */
  readonly timeZone: string
  /** The platform's own number of that zone, as text. */
  readonly timezoneId: string
  /** ISO 3166-1, two letters. */
  readonly country: string
  /** The business that owns it; a wrong node for every analytics question. */
  readonly businessId: string
  /** Local date of its first message, `YYYY-MM-DD`. */
  readonly launched: string
  readonly phoneNumbers: readonly SandboxPhoneNumber[]
  readonly templates: readonly SandboxTemplate[]
  readonly templateGroups: readonly SandboxTemplateGroup[]
  readonly groups: readonly SandboxGroup[]
  readonly traits: readonly AccountTrait[]
}
