'use client'
import { createContext } from 'react'

/** The id of the title of the card that is around; `undefined` outside of cards. */
export const CardTitleContext = createContext<string | undefined>(undefined)
