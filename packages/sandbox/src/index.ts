export type { Sandbox } from './createSandbox.js'
export { createSandbox } from './createSandbox.js'
export type { Fault, FaultMatch } from './faults/fault.js'
export type { SandboxState } from './inspect.js'
export type { Quirks, Rules, SandboxOptions, TokenSettings } from './options.js'
export type { FetchInput, SandboxRequest } from './request/readRequest.js'
export type {
  AccountKey,
  AccountTrait,
  SandboxAccount,
  SandboxGroup,
  SandboxPhoneNumber,
  SandboxTemplate,
  SandboxTemplateButton,
  SandboxTemplateGroup,
  TemplateCategory,
  TemplateStatus,
} from './world/account.js'
export { accounts } from './world/accounts.js'
export { partner } from './world/businesses.js'
