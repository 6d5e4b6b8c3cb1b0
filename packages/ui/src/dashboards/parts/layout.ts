'use client'
import { styled } from '../../styled.js'

/** A dashboard: its parts below each other. */
export const DashboardBox = styled.section.withConfig({ componentId: 'wa-dashboard' })`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: calc(var(--wa-unit) * 4);
  margin: 0;
  container-type: inline-size;
  /* Two charts beside each other. */
  contain-intrinsic-inline-size: 960px;
`

/** Figures beside each other, as many as fit; as high as they get, so that nothing below moves when a line comes. */
export const TileGrid = styled.div.withConfig({ componentId: 'wa-tile-grid' })`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 180px), 1fr));
  grid-auto-rows: minmax(8em, auto);
  gap: calc(var(--wa-unit) * 3);
  &[data-wa-compared] {
    grid-auto-rows: minmax(9.75em, auto);
  }
  @container (max-width: 420px) {
    grid-auto-rows: minmax(6.5em, auto);
    &[data-wa-compared] {
      grid-auto-rows: minmax(8.25em, auto);
    }
  }
`

/** Charts beside each other where there is room for two. */
export const ChartGrid = styled.div.withConfig({ componentId: 'wa-chart-grid' })`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: calc(var(--wa-unit) * 4);
  @container (min-width: 900px) {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
`
