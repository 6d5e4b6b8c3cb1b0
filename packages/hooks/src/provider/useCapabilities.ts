'use client'

import { useContext } from 'react'
import { allCapabilities, type DecidedCapabilities } from './Capabilities.js'
import { AnalyticsContext } from './context.js'

/** What people here may see and do, as the nearest provider says; everything without one. The same object until it differs. */
export function useCapabilities(): DecidedCapabilities {
  return useContext(AnalyticsContext)?.shown.capabilities ?? allCapabilities
}
