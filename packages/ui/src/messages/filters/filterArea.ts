import { createMessageArea, type MessageArea } from '../MessageArea.js'
import { filtersEn } from './en.js'
import type { FilterMessages } from './FilterMessages.js'

/** The filters' strings, in every language shipped. */
export const filterArea: MessageArea<FilterMessages> = createMessageArea('filter', filtersEn, {})
