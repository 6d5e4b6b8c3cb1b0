import { type Graph, memberOf } from './Graph.js'

/** A WhatsApp Business account, as far as its figures need it. */
export interface Account {
  readonly wabaId: string
  readonly name: string
  /** ISO 4217: its costs are in it. */
  readonly currency: string
  /** IANA. The node names it by a number of Meta's own, so that whoever asks must know it. */
  readonly timeZone: string
}

/** Reads an account's node. */
export async function readAccount(graph: Graph, wabaId: string, timeZone: string): Promise<Account> {
  const node = await graph.read(wabaId, { fields: 'name,currency' })
  return {
    wabaId,
    timeZone,
    name: String(memberOf(node, 'name')),
    currency: String(memberOf(node, 'currency')),
  }
}
