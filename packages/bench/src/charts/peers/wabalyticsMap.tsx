import { WorldMap, type WorldTopology } from '@wabalytics/ui/charts'
import { createRoot } from 'react-dom/client'
import { size } from '../ChartPeer.js'
import { countriesOf } from '../page/countriesOf.js'
import { fetchAtlas } from '../page/fetchAtlas.js'
import { settled } from '../page/frame.js'
import { numbersIn } from '../page/numbersIn.js'
import { reactPeer } from '../page/reactPeer.js'

/** Those that the others draw, too; without them ours draws those it ships. */
let shapes: WorldTopology | undefined
const frame = { height: size.height }

export default reactPeer({
  async prepare(kind) {
    if (kind === 'map') shapes = await fetchAtlas<WorldTopology>()
    else await shippedShapes()
  },
  render: (data) => (
    <WorldMap title="Messages" countries={countriesOf(data)} topology={shapes} frame={frame} />
  ),
  // The figure comes first, then its share.
  told: (element) => numbersIn(element, '[data-wa-tooltip] [data-wa-value]').slice(0, 1),
})

/** They are fetched for the first map of a page, which shows them when they are there. */
async function shippedShapes(): Promise<void> {
  const element = document.createElement('div')
  document.body.append(element)
  const root = createRoot(element)
  root.render(<WorldMap title="Messages" countries={[{ code: 'IN', value: 1 }]} />)
  for (let frames = 0; element.querySelector('[data-wa-world]') === null; frames++) {
    if (frames > 1000) throw new Error('The map gets no shapes.')
    await settled()
  }
  root.unmount()
  element.remove()
}
