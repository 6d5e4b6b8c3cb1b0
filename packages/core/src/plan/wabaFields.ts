/** What is asked of an account beside its id. */
export const wabaFields = ['name', 'currency', 'timezone_id', 'country', 'is_enabled_for_insights'] as const

/** One of them, in the platform's words. */
export type WabaField = (typeof wabaFields)[number]

/** Whether something names one. */
export function isWabaField(name: unknown): name is WabaField {
  return wabaFields.some((field) => field === name)
}
