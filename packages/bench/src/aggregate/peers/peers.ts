import type { Peer } from '../peer.js'
import { arqueroTable } from './arqueroTable.js'
import { crossfilterGroups } from './crossfilter.js'
import { d3Array } from './d3Array.js'
import { lodashChain } from './lodashChain.js'
import { objectLoops } from './objectLoops.js'
import { typedColumns } from './typedColumns.js'
import { wabalytics } from './wabalytics.js'

/** Everybody, as peers of unknown answers: each peer only ever sees its own. */
export const peers = [
  wabalytics,
  d3Array,
  arqueroTable,
  lodashChain,
  crossfilterGroups,
  objectLoops,
  typedColumns,
] as unknown as readonly Peer[]
