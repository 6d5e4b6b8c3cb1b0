import { HeatMap } from '@nivo/heatmap'
import { TreeMap } from '@nivo/treemap'
import { size } from '../ChartPeer.js'
import { colorOf } from '../page/colors.js'
import { numbersIn } from '../page/numbersIn.js'
import { reactPeer } from '../page/reactPeer.js'

const margin = { top: 30, right: 10, bottom: 10, left: 60 }

interface Part {
  readonly id: string
  readonly value?: number
  readonly children?: readonly Part[]
}

export default reactPeer({
  render: (data, kind) =>
    kind === 'week' ? (
      <HeatMap
        {...size}
        margin={margin}
        animate={false}
        enableLabels={false}
        hoverTarget="cell"
        axisTop={{ tickValues: [0, 8, 16, 24, 32, 40] }}
        colors={{ type: 'sequential', scheme: 'blues' }}
        tooltip={({ cell }) => <div className="tip">{cell.value}</div>}
        data={data.map(({ label, points }) => ({ id: label, data: points.map(({ y }, x) => ({ x, y })) }))}
      />
    ) : (
      <TreeMap<Part>
        {...size}
        animate={false}
        label="id"
        labelSkipSize={24}
        colors={({ pathComponents }) => colorOf(Number(pathComponents[1]?.slice(7)))}
        nodeOpacity={1}
        tooltip={({ node }) => <div className="tip">{node.value}</div>}
        data={{
          id: 'all',
          children: data.map(({ key, points }) => ({
            id: key,
            children: points.map(({ y }, at) => ({ id: `${key} ${at}`, value: y })),
          })),
        }}
      />
    ),
  told: (element) => numbersIn(element, '.tip'),
})
