import { fitText } from './fitText.js'
import { textWidth } from './textWidth.js'

/**
 * Labels cut to a width so that they can still be told apart: the end is cut, unless two of them would then read the
 * same; those lose their middle instead.
 *
 * `['order_update_en', 'order_update_es']` → `['order_…_en', 'order_…_es']`, not `order_upda…` twice.
 */
export function fitLabels(labels: readonly string[], width: number, fontSize: number): readonly string[] {
  const cut = labels.map((label) => fitText(label, width, fontSize))
  const times = new Map<string, number>()
  for (const text of cut) times.set(text, (times.get(text) ?? 0) + 1)
  return labels.map((label, at) => {
    const text = cut[at] ?? ''
    return text === label || times.get(text) === 1 ? text : withoutMiddle(label, width, fontSize)
  })
}

function withoutMiddle(label: string, width: number, fontSize: number): string {
  const signs = [...label]
  let kept = signs.length - 1
  const text = (): string => {
    const end = Math.ceil(kept / 2)
    return `${signs.slice(0, kept - end).join('')}…${signs.slice(signs.length - end).join('')}`
  }
  while (kept > 4 && textWidth(text(), fontSize) > width) kept--
  return textWidth(text(), fontSize) > width ? '' : text()
}
