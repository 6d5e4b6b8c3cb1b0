/** The whole numbers in the text of what a selector finds, group marks taken out, in their order. */
export function numbersIn(root: ParentNode, selector: string): readonly number[] {
  return [...root.querySelectorAll(selector)].flatMap((found) =>
    [...(found.textContent ?? '').matchAll(/\d[\d,]*/g)].map(([digits]) =>
      Number(digits.replaceAll(',', '')),
    ),
  )
}
