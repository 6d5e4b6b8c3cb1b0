type Forms = { readonly other: string } & { readonly [form in Intl.LDMLPluralRule]?: string }

const rules = new Map<string, Intl.PluralRules>()

/** `plural('en', 2, { one: 'row', other: 'rows' })` → `rows`. */
export function plural(locale: string, count: number, forms: Forms): string {
  let rule = rules.get(locale)
  if (!rule) {
    rule = new Intl.PluralRules(locale)
    rules.set(locale, rule)
  }
  return forms[rule.select(count)] ?? forms.other
}
