/**
 * What a host page shows that it must not.
 *
 * @param globals what was chosen of `axes.mjs`
 */
export function checkPage(globals: Readonly<Record<string, unknown>>, canvas: Element): readonly string[] {
  return globals['host'] === 'darkSystem' && globals['colorScheme'] === 'light' ? darkText(canvas) : []
}

/** On a light page, whatever the system prefers, text is dark. */
function darkText(canvas: Element): readonly string[] {
  const light = [...canvas.querySelectorAll('.wa-root')].filter((root) =>
    isLight(getComputedStyle(root).color),
  )
  return light.length > 0
    ? [`On a light page the text is ${getComputedStyle(light[0] as Element).color}.`]
    : []
}

function isLight(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number)
  return red + green + blue > 384
}
