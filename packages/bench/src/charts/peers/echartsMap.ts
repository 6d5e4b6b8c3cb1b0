import { MapChart } from 'echarts/charts'
import { TooltipComponent, VisualMapComponent } from 'echarts/components'
import { init, registerMap, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { type ChartPeer, size } from '../ChartPeer.js'
import type { ChartData } from '../cases.js'
import { countriesOf } from '../page/countriesOf.js'
import { fetchAtlas } from '../page/fetchAtlas.js'
import { type Atlas, geoShapes } from '../page/geoShapes.js'
import { numbersIn } from '../page/numbersIn.js'

use([CanvasRenderer, MapChart, TooltipComponent, VisualMapComponent])

type Option = Parameters<ReturnType<typeof init>['setOption']>[0]
type Shapes = Extract<Parameters<typeof registerMap>[1], { type: string }>

const echartsMap: ChartPeer = {
  async prepare() {
    const shapes = { type: 'FeatureCollection', features: geoShapes(await fetchAtlas<Atlas>()) }
    registerMap('world', shapes as unknown as Shapes)
  },
  mount(element, data) {
    const chart = init(element, null, { ...size, renderer: 'canvas' })
    const show = (next: ChartData): void => {
      chart.setOption(optionOf(next))
      chart.getZr().flush()
    }
    show(data)
    return { update: show, unmount: () => chart.dispose(), told: () => numbersIn(element, '.tip') }
  },
}

export default echartsMap

function optionOf(data: ChartData): Option {
  const countries = countriesOf(data)
  return {
    animation: false,
    tooltip: {
      transitionDuration: 0,
      formatter: ({ value }: { value: number }) => `<p class="tip">${value}</p>`,
    },
    visualMap: { min: 0, max: Math.max(...countries.map(({ value }) => value)) },
    series: [
      {
        type: 'map',
        map: 'world',
        top: 0,
        bottom: 0,
        data: countries.map(({ code, value }) => ({ name: code, value })),
      },
    ],
  } as Option
}
