import { createMessageArea, type MessageArea } from '../MessageArea.js'
import { tablesEn } from './en.js'
import type { TableMessages } from './TableMessages.js'

/** The tables' strings, in every language shipped. */
export const tableArea: MessageArea<TableMessages> = createMessageArea('table', tablesEn, {})
