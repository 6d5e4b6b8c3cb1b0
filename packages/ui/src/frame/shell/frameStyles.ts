'use client'
import { styled } from '../../styled.js'

export const FrameBox = styled.figure.withConfig({ componentId: 'wa-frame' })`
  container-type: inline-size;
  /* What is taken for its width before anything is measured, too. */
  contain-intrinsic-inline-size: 640px;
  box-sizing: border-box;
  display: flex;
  flex-direction: column;
  gap: calc(var(--wa-unit) * 3);
  min-inline-size: 0;
  margin: 0;
  color: var(--wa-ink);
  &[data-wa-card] {
    padding: calc(var(--wa-unit) * 4.5) calc(var(--wa-unit) * 5);
    border: 1px solid var(--wa-border);
    border-radius: var(--wa-radius);
    background: var(--wa-surface);
  }
  @media print {
    break-inside: avoid;
  }
`

export const FrameHead = styled.div.withConfig({ componentId: 'wa-frame-head' })`
  display: flex;
  align-items: flex-start;
  justify-content: space-between;
  gap: calc(var(--wa-unit) * 3);
`

export const FrameTitle = styled.h3.withConfig({ componentId: 'wa-frame-title' })`
  margin: 0;
  padding: 0;
  color: var(--wa-ink);
  font-family: inherit;
  font-size: var(--wa-text-large);
  font-weight: 600;
  line-height: 1.4;
  letter-spacing: -0.006em;
  text-align: start;
  text-transform: none;
  overflow-wrap: anywhere;
`

export const FrameSummary = styled.p.withConfig({ componentId: 'wa-frame-summary' })`
  margin: calc(var(--wa-unit) * 0.5) 0 0;
  max-inline-size: 72ch;
  color: var(--wa-ink-muted);
  font-size: var(--wa-text-small);
  overflow-wrap: anywhere;
`

export const FrameFoot = styled.figcaption.withConfig({ componentId: 'wa-frame-foot' })`
  display: grid;
  gap: calc(var(--wa-unit) * 1);
  color: var(--wa-ink-muted);
  font-size: var(--wa-text-small);
  & p,
  & ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  & li {
    display: flex;
    gap: calc(var(--wa-unit) * 1.5);
    align-items: flex-start;
    margin: 0;
    overflow-wrap: anywhere;
  }
  & li > svg {
    flex: none;
    margin-block-start: 0.2em;
  }
  & li[data-wa-severity='warning'] {
    color: var(--wa-warning);
  }
`

export const NoteList = styled.ol.withConfig({ componentId: 'wa-notes' })`
  display: flex;
  flex-wrap: wrap;
  gap: calc(var(--wa-unit) * 1) calc(var(--wa-unit) * 4);
  margin: 0;
  padding: 0;
  list-style: none;
  font-size: var(--wa-text-small);
  & li {
    display: flex;
    gap: calc(var(--wa-unit) * 1.5);
    align-items: center;
    margin: 0;
    overflow-wrap: anywhere;
  }
  & li > span {
    display: inline-grid;
    flex: none;
    place-items: center;
    min-inline-size: 1.6em;
    block-size: 1.6em;
    border: 1px solid var(--wa-border-strong);
    border-radius: 1em;
    font-size: 0.85em;
  }
`
