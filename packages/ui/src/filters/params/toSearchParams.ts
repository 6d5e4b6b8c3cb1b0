import type { AnyFilterValue, FilterState } from '../state/FilterState.js'
import { isFilterName } from '../state/fields.js'
import { defaultPrefix, type ParamOptions, paramKeys, paramsVersion, separator } from './paramNames.js'

/**
 * A state as search params, in a stable order; what is not set is left out. Routers and history belong to the host.
 *
 * @example
 * toSearchParams({ range: 'last-28-days', granularity: 'DAY', countryCodes: ['BR', 'IN'] }).toString()
 * // 'wa_v=1&wa_range=last-28-days&wa_by=DAY&wa_countryCodes=BR.IN'
 */
export function toSearchParams(state: FilterState, options: ParamOptions = {}): URLSearchParams {
  const params = new URLSearchParams()
  const prefix = options.prefix ?? defaultPrefix
  const put = (key: string, value: AnyFilterValue | undefined): void => {
    if (value === undefined || (typeof value === 'object' && value.length === 0)) return
    params.set(prefix + key, typeof value === 'object' ? value.join(separator) : String(value))
  }
  const { range } = state
  put(paramKeys.version, paramsVersion)
  put(paramKeys.range, typeof range === 'string' ? range : [range.start, range.end])
  put(paramKeys.granularity, state.granularity)
  put(paramKeys.wabaIds, state.wabaIds)
  put(paramKeys.dimensions, state.dimensions)
  put(paramKeys.metrics, state.metrics)
  put(paramKeys.compare, state.compare)
  for (const name of Object.keys(state).sort()) if (isFilterName(name)) put(name, state[name])
  return params
}
