import { conversationExamples } from './conversationExamples.js'
import type { DocumentedExample } from './example.js'
import { messagingExample } from './messagingExample.js'
import { templateExample } from './templateExample.js'

/** Every example of the documentation (November 2024) that has an answer. */
export const examples: readonly DocumentedExample[] = [
  messagingExample,
  ...conversationExamples,
  templateExample,
]
