'use client'
import { styled } from '../../styled.js'
import { PlotSvg } from '../plot/plotStyles.js'

/** A plot whose words may be anybody's: each line of text keeps its own direction. */
export const FigureSvg = styled(PlotSvg).withConfig({ componentId: 'wa-figure-svg' })`
  & text {
    unicode-bidi: plaintext;
  }
`
