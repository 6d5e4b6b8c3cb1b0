'use client'
import { keyframes, styled } from '../../styled.js'

const breathe = keyframes`
  50% { opacity: 0.55; }
`

export const StateBox = styled.div.withConfig({ componentId: 'wa-state' })`
  display: flex;
  border-radius: calc(var(--wa-radius) * 0.8);
  background: var(--wa-surface-sunken);
  color: var(--wa-ink);
  text-align: center;
`

export const StateWords = styled.div.withConfig({ componentId: 'wa-state-words' })`
  display: flex;
  flex: 1;
  flex-direction: column;
  align-items: center;
  justify-content: center;
  gap: calc(var(--wa-unit) * 2);
  min-inline-size: 0;
  padding: calc(var(--wa-unit) * 4);
`

export const StateIcon = styled.span.withConfig({ componentId: 'wa-state-icon' })`
  display: inline-flex;
  color: var(--wa-ink-muted);
  &[data-wa-status='error'] {
    color: var(--wa-negative);
  }
`

export const StateTitle = styled.p.withConfig({ componentId: 'wa-state-title' })`
  margin: 0;
  font-weight: 600;
`

export const StateAdvice = styled.p.withConfig({ componentId: 'wa-state-advice' })`
  max-inline-size: 34em;
  margin: 0;
  color: var(--wa-ink-muted);
  font-size: var(--wa-text-small);
  & ul {
    display: block;
    inline-size: fit-content;
    margin: calc(var(--wa-unit) * 1) auto 0;
    padding-inline-start: 1.4em;
    list-style: disc;
    text-align: start;
  }
  & li {
    margin: 0;
  }
`

export const LoadingBox = styled.div.withConfig({ componentId: 'wa-loading' })`
  position: relative;
  display: flex;
  align-items: center;
  justify-content: center;
`

export const SkeletonSvg = styled.svg.withConfig({ componentId: 'wa-skeleton' })`
  position: absolute;
  inset: 0;
  inline-size: 100%;
  block-size: 100%;
  animation: ${breathe} 1.6s ease-in-out infinite;
  @media (prefers-reduced-motion: reduce) {
    animation: none;
  }
`

export const LoadingWords = styled.div.withConfig({ componentId: 'wa-loading-words' })`
  position: relative;
  display: grid;
  justify-items: center;
  gap: calc(var(--wa-unit) * 2);
  padding: calc(var(--wa-unit) * 2) calc(var(--wa-unit) * 3);
  border-radius: calc(var(--wa-radius) * 0.8);
  background: var(--wa-surface);
  color: var(--wa-ink-muted);
  font-size: var(--wa-text-small);
`

/** What is waited for, and how long. */
export const WaitingNote = styled.span.withConfig({ componentId: 'wa-waiting' })`
  color: var(--wa-ink);
  font-weight: 600;
  text-align: center;
  font-variant-numeric: tabular-nums;
`

export const ProgressTrack = styled.svg.withConfig({ componentId: 'wa-progress' })`
  display: block;
  inline-size: 160px;
  block-size: 4px;
  border-radius: 2px;
  overflow: hidden;
`

export const RefreshNote = styled.p.withConfig({ componentId: 'wa-refreshing' })`
  margin: 0;
  padding: calc(var(--wa-unit) * 0.5) calc(var(--wa-unit) * 2);
  border-radius: calc(var(--wa-radius) * 0.6);
  background: var(--wa-accent-soft);
  color: var(--wa-ink);
  font-size: var(--wa-text-small);
`
