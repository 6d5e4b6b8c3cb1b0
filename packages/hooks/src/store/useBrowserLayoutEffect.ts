'use client'

import { useEffect, useLayoutEffect } from 'react'

/** A layout effect that React 18 does not warn about on a server, where no effect runs anyway. */
export const useBrowserLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect
