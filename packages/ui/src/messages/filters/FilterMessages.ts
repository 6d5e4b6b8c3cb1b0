import type { PresetName } from '@wabalytics/hooks'
import type { CompareMode, FilterChangeCode, ViewStoreProblem } from './names.js'

/** Every string of the filters beside those of the vocabulary. Values arrive formatted for the reader's locale. */
export interface FilterMessages {
  readonly filters: string
  readonly close: string

  // Date range
  readonly range: string
  readonly presets: Readonly<Record<PresetName, string>>
  readonly firstDay: string
  readonly lastDay: string
  /** Said of a day, month or year that nobody has typed yet. */
  readonly emptyPart: string
  readonly calendar: string
  readonly previousMonth: string
  readonly nextMonth: string
  readonly calendarStart: string
  readonly calendarFinish: string
  readonly selected: string
  readonly apply: string
  readonly dayCount: (count: number, printed: string) => string
  readonly zoneOfDays: (zone: string) => string
  readonly utcDays: (datasets: string) => string
  readonly reach: (about: { readonly days: string; readonly since: string }) => string
  readonly reachOf: (about: {
    readonly dataset: string
    readonly days: string
    readonly since: string
  }) => string
  readonly rangeIncomplete: string
  readonly rangeReversed: string
  readonly rangeTooEarly: (day: string) => string
  readonly rangeInFuture: string

  // Granularity
  readonly granularity: string
  readonly tooFine: string
  readonly tooCoarse: string
  readonly notOffered: string
  readonly lackedBy: (datasets: string) => string

  // Compare
  readonly compare: string
  readonly compareModes: Readonly<Record<CompareMode, string>>
  readonly compareNone: string
  readonly outOfReach: string

  // Choosing among values
  readonly search: string
  readonly searchIn: (name: string) => string
  readonly clearSearch: string
  readonly selectAll: string
  readonly clear: string
  readonly done: string
  readonly noMatches: string
  readonly noOptions: string
  readonly addTyped: (value: string) => string
  readonly typeToAdd: string
  readonly moreMatches: (count: number, printed: string) => string
  readonly chosen: (count: number, printed: string) => string
  readonly allCounted: string
  readonly chooseOne: string
  readonly standsAlone: string
  readonly needs: (names: string) => string
  readonly all: string
  readonly splitBy: string
  readonly measures: string
  readonly accounts: string
  readonly status: string
  readonly yes: string
  readonly no: string

  // Chips, reset, views
  readonly activeFilters: string
  readonly noFilters: string
  /** `filter` is what the chip shows, name and values. */
  readonly removeFilter: (filter: string) => string
  readonly removed: (name: string) => string
  readonly undo: string
  readonly reset: string
  readonly wasReset: string
  readonly more: (printed: string) => string
  readonly views: string
  readonly viewName: string
  readonly saveView: string
  readonly deleteView: (name: string) => string
  readonly noViews: string
  readonly viewSaved: (name: string) => string
  readonly viewProblems: Readonly<Record<ViewStoreProblem, string>>

  // What was changed for a dataset
  readonly changes: Readonly<Record<FilterChangeCode, (about: ChangeWords) => string>>
  readonly changesTitle: string
}

/** What a change's sentence is made of. */
export interface ChangeWords {
  readonly dataset: string
  readonly name: string
  readonly values: string
  readonly from: string
  readonly to: string
}
