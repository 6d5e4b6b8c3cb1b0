/**
 * What a topology calls a country in, its two letters out: `IN`, `'356'` and `356` are India. The runtime knows which
 * digits are which letters (Unicode's aliases of regions, UTS 35), so that no list of ours can grow old.
 */
export function codeOfId(id: string | number | undefined): string | undefined {
  const text = String(id ?? '').padStart(3, '0')
  if (typeof id === 'string' && /^[A-Z]{2}$/.test(id)) return id
  if (!/^\d{3}$/.test(text) || text === '000') return undefined
  const region = new Intl.Locale(`und-${text}`).region
  return region !== undefined && /^[A-Z]{2}$/.test(region) ? region : undefined
}
