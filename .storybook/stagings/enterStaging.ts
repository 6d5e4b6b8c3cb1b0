import { checkPage } from './checkPage'
import { takeFaults } from './faults'
import type { After, Before } from './Hooks'
import { takeHand } from './hands/takeHand'
import { beginSettling } from './lives/settling'
import { lookThroughShadow } from './throughShadow'

/** Before a story is drawn: the hand of its play, and where its queries look. */
export const enterStaging: Before = (context) => {
  const { globals, canvasElement, userEvent } = context
  takeFaults()
  const ends = [takeHand(String(globals['hand']), userEvent)]
  if (globals['host'] === 'shadow') ends.push(lookThroughShadow(canvasElement))
  if (globals['life'] !== 'once') {
    const { mount } = context
    const settling = beginSettling()
    context.mount = async (...given) => {
      const mounted = await mount(...given)
      await settling()
      return mounted
    }
  }
  return () => {
    for (const end of ends) end()
  }
}

/** After its play: what the staging saw, and what can be seen now. */
export const judgeStaging: After = ({ globals, canvasElement }) => {
  const faults = [...takeFaults(), ...checkPage(globals, canvasElement)]
  if (faults.length > 0) throw new Error([...new Set(faults)].join('\n'))
}
