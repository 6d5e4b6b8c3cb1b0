import { Choropleth } from '@nivo/geo'
import { size } from '../ChartPeer.js'
import { countriesOf } from '../page/countriesOf.js'
import { fetchAtlas } from '../page/fetchAtlas.js'
import { type Atlas, type GeoShape, geoShapes } from '../page/geoShapes.js'
import { numbersIn } from '../page/numbersIn.js'
import { reactPeer } from '../page/reactPeer.js'

let shapes: GeoShape[] = []

export default reactPeer({
  async prepare() {
    shapes = [...geoShapes(await fetchAtlas<Atlas>())]
  },
  render(data) {
    const countries = countriesOf(data)
    return (
      <Choropleth
        {...size}
        // The world without Antarctica fills the height.
        projectionType="naturalEarth1"
        projectionScale={130}
        projectionTranslation={[0.5, 0.57]}
        borderWidth={0.5}
        borderColor="#fff"
        colors="blues"
        unknownColor="#eee"
        domain={[0, Math.max(...countries.map(({ value }) => value))]}
        tooltip={({ feature }) => <div className="tip">{feature.value}</div>}
        features={shapes}
        data={countries.map(({ code, value }) => ({ id: code, value }))}
      />
    )
  },
  told: (element) => numbersIn(element, '.tip'),
})
