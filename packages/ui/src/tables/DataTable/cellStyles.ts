'use client'
import { styled } from '../../styled.js'

export const BarCell = styled.span.withConfig({ componentId: 'wa-bar-cell' })`
  display: flex;
  gap: calc(var(--wa-unit) * 2);
  align-items: center;
  justify-content: flex-end;
  & > svg {
    flex: 1 1 2em;
    min-inline-size: 2em;
    max-inline-size: 8em;
  }
  [dir='rtl'] & > svg {
    transform: scaleX(-1);
  }
`
