// @vitest-environment node
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { WaRoot } from '../../theme/WaRoot.js'
import { sampleResult } from '../fixtures/sampleResult.js'
import { PivotTable } from './PivotTable.js'

describe('a pivot on the server', () => {
  it('stands there with its figures, and those beyond the view are left out', () => {
    const html = renderToString(
      <WaRoot locale="en" timeZone="Asia/Kolkata">
        <PivotTable
          result={sampleResult(2000)}
          granularity="DAY"
          defaultLayout={{
            rows: ['pricingCategory', 'country'],
            columns: ['pricingType', 'start'],
            metrics: ['volume'],
          }}
        />
      </WaRoot>,
    )
    expect(html).toContain('aria-colcount="124"')
    expect(html).toContain('<bdi>Marketing</bdi>')
    expect(html.match(/<td /g)?.length).toBeLessThan(1200)
  })
})
