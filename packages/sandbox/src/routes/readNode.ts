import { datasets } from '../datasets/datasets.js'
import { graphError } from '../errors/graphError.js'
import type { FieldRequest } from '../request/parseFields.js'
import { answerAnalytics } from './analytics.js'
import { askedFields } from './askedFields.js'
import type { Call } from './call.js'
import { collections } from './collections.js'
import { type GraphNode, nonexistingField } from './findNode.js'
import { defaultFields, fieldsOf } from './nodeFields.js'

/** `GET /<id>?fields=…`: plain fields, analytics and lists in one answer, in the order asked, `id` last. */
export function readNode(call: Call, node: GraphNode): Readonly<Record<string, unknown>> {
  const asked = askedFields(call.request.params.get('fields')) ?? defaultFields[node.type].map(plain)
  const plainFields = fieldsOf(node, call)
  const answer: Record<string, unknown> = {}
  for (const field of asked) {
    const read = plainFields[field.name]
    const dataset = datasets.find(({ name, forms }) => name === field.name && forms.includes('field'))
    const list = listNamed(field.name, node)
    if (call.grant.refusedFields.has(field.name)) throw refusedField()
    if (read !== undefined) answer[field.name] = read()
    else if (list) answer[field.name] = list.answer(call, node, modifiersOf(field))
    else if (node.type !== 'WhatsAppBusinessAccount' || !dataset)
      throw nonexistingField(field.name, node.type)
    else {
      const { body, bare } = answerAnalytics(call, node.known, dataset, field.modifiers)
      if (bare && asked.length === 1) return body
      answer[field.name] = body
    }
  }
  return 'id' in answer ? answer : { ...answer, id: call.request.nodeId }
}

/** `GET /<id>/<edge>?…`: one dataset or list, bare. */
export function readEdge(call: Call, node: GraphNode, edge: string): Readonly<Record<string, unknown>> {
  const { params } = call.request
  const dataset = datasets.find(({ name, forms }) => name === edge && forms.includes('edge'))
  const list = listNamed(edge, node)
  if (list) return { ...list.answer(call, node, params) }
  if (node.type !== 'WhatsAppBusinessAccount') throw nonexistingField(edge, node.type)
  if (dataset) return answerAnalytics(call, node.known, dataset, params).body
  throw nonexistingField(edge, node.type)
}

/** Seen for fields that only partners may read: one of them, and nothing of the node comes. */
function refusedField() {
  return graphError(10, {
    message:
      '(#10) You do not have permission to perform this action. This action requires that the Business that owns this App is a Business Solution Provider for WhatsApp.',
  })
}

function listNamed(name: string, node: GraphNode) {
  return collections.find((list) => list.name === name && list.of === node.type)
}

/** Nested names are the `fields` of a list: `phone_numbers.limit(5){id}`. */
function modifiersOf({ modifiers, nested }: FieldRequest): ReadonlyMap<string, string> {
  if (nested.length === 0) return modifiers
  return new Map([...modifiers, ['fields', nested.map(({ name }) => name).join(',')]])
}

function plain(name: string): FieldRequest {
  return { name, modifiers: new Map(), nested: [] }
}
