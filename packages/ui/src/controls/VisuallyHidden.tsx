'use client'
import { styled } from '../styled.js'

/** Heard, not seen. */
export const VisuallyHidden = styled.span.withConfig({ componentId: 'wa-hidden' })`
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  margin: -1px;
  padding: 0;
  border: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`
