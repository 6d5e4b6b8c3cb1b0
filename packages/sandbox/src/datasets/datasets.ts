import { businessAgent } from './businessAgent.js'
import { call } from './call.js'
import { conversation } from './conversation.js'
import type { Dataset } from './dataset.js'
import { group } from './group.js'
import { messaging } from './messaging.js'
import { pricing } from './pricing.js'
import { template } from './template.js'
import { templateGroup } from './templateGroup.js'

/** Every kind of analytics the sandbox answers. */
export const datasets: readonly Dataset[] = [
  messaging,
  conversation,
  pricing,
  template,
  templateGroup,
  call,
  group,
  businessAgent,
]
