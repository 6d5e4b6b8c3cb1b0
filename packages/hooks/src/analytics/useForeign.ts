'use client'

import { useState } from 'react'
import type { AnyResult } from './AnyResult.js'

/** Whom a result was first given to, where it is the same object in every render. */
const owners = new WeakMap<AnyResult, string>()

/**
 * Whether a result that came with the page came for somebody else: a host may go on giving it when another user has
 * signed in, the same object or one made anew of the same JSON.
 */
export function useForeign(given: AnyResult | undefined, tenantKey: string): boolean {
  const moment = given?.fetchedAt.getTime()
  const [last, setLast] = useState({ tenantKey, moment, foreign: undefined as number | undefined })
  let { foreign } = last
  if (last.tenantKey !== tenantKey) {
    foreign = last.moment
    setLast({ tenantKey, moment, foreign })
  } else if (last.moment !== moment && moment !== undefined) setLast({ ...last, moment })
  if (given === undefined) return false
  const owner = owners.get(given) ?? (moment === foreign ? undefined : tenantKey)
  if (owner !== undefined) owners.set(given, owner)
  return owner !== tenantKey
}
