/** Where currencies that share the sign `$` are used, as far as their code does not tell: a MXN is used in MX. */
const USERS: Readonly<Record<string, string>> = {
  USD: 'US AS BQ EC FM GU IO MH MP PA PR PW SV TC TL UM VG VI',
  AUD: 'AU CC CX HM KI NF NR TV',
  NZD: 'NZ CK NU PN TK',
  XCD: 'AG AI DM GD KN LC MS VC',
}

/** Whether a locale's region uses a currency as its own: there, and only there, a bare `$` means it. */
export function isOwnDollar(currency: string, locale: string): boolean {
  const region = new Intl.Locale(locale).maximize().region ?? ''
  const users = USERS[currency]
  return users === undefined
    ? currency.startsWith(region) && region !== ''
    : users.split(' ').includes(region)
}
