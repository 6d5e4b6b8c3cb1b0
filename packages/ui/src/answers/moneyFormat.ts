/** Money of a currency; `XXX` is ISO 4217's word for one that is not known, printed as ¤. */
export function moneyFormat(currency: string | undefined): {
  readonly kind: 'money'
  readonly currency: string
} {
  return { kind: 'money', currency: isCurrency(currency) ? currency : 'XXX' }
}

function isCurrency(currency: string | undefined): currency is string {
  return currency !== undefined && /^[A-Z]{3}$/.test(currency)
}
