'use client'
import { useEffect, useLayoutEffect } from 'react'

/** A layout effect in the browser; on the server nothing is laid out, and React 18 warns of layout effects there. */
export const useIsomorphicLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect
