'use client'
import { styled } from '../../styled.js'
import { Grid } from '../grid/gridStyles.js'

export const FieldGroup = styled.div.withConfig({ componentId: 'wa-pivot-fields' })`
  display: grid;
  gap: calc(var(--wa-unit) * 1);
  padding-block-end: calc(var(--wa-unit) * 2);
  & li > bdi {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
`

/** What opens and closes all groups at once; nobody presses it on paper. */
export const GroupTools = styled.div.withConfig({ componentId: 'wa-pivot-tools' })`
  @media print {
    display: none;
  }
`

/** Seven steps of one hue, light enough for the words on them in either scheme. */
export const PivotGrid = styled(Grid).withConfig({ componentId: 'wa-pivot' })`
  & tbody th[data-wa-level='2'] {
    padding-inline-start: 2.6em;
  }
  & tbody th[data-wa-level='3'] {
    padding-inline-start: 4.2em;
  }
  & tbody th[data-wa-level='4'] {
    padding-inline-start: 5.8em;
  }
  & tr[data-wa-group] > * {
    font-weight: 600;
  }
  & td[data-wa-subtotal] {
    background: var(--wa-surface-sunken);
    font-weight: 600;
  }
  & td[data-wa-heat='1'] {
    background: color-mix(in srgb, var(--wa-series-1) 5%, var(--wa-surface));
  }
  & td[data-wa-heat='2'] {
    background: color-mix(in srgb, var(--wa-series-1) 10%, var(--wa-surface));
  }
  & td[data-wa-heat='3'] {
    background: color-mix(in srgb, var(--wa-series-1) 15%, var(--wa-surface));
  }
  & td[data-wa-heat='4'] {
    background: color-mix(in srgb, var(--wa-series-1) 20%, var(--wa-surface));
  }
  & td[data-wa-heat='5'] {
    background: color-mix(in srgb, var(--wa-series-1) 25%, var(--wa-surface));
  }
  & td[data-wa-heat='6'] {
    background: color-mix(in srgb, var(--wa-series-1) 30%, var(--wa-surface));
  }
  & td[data-wa-heat='7'] {
    background: color-mix(in srgb, var(--wa-series-1) 35%, var(--wa-surface));
  }
`
