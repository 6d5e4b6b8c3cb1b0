import { sum } from './sums.js'

/** One of several predictions: a Student's t distribution, and how much it is believed. */
export interface Prediction {
  /** Weights of a mixture add to 1. */
  readonly weight: number
  readonly mean: number
  readonly spread: number
  readonly freedom: number
}

/** How likely a mixture of predictions is to stay below a value. */
export function below(mixture: readonly Prediction[], value: number): number {
  return sum(
    mixture.map(
      ({ weight, mean, spread, freedom }) => weight * studentBelow((value - mean) / spread, freedom),
    ),
  )
}

/** The value a mixture stays below with a likelihood. */
export function quantile(mixture: readonly Prediction[], likelihood: number): number {
  let low = Math.min(...mixture.map(({ mean, spread }) => mean - 60 * spread))
  let high = Math.max(...mixture.map(({ mean, spread }) => mean + 60 * spread))
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (below(mixture, middle) < likelihood) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Student’s distribution by Wallace’s transformation to the normal one: off by less than 0.002 from 3 degrees on. */
function studentBelow(t: number, freedom: number): number {
  const size = ((8 * freedom + 1) / (8 * freedom + 3)) * Math.sqrt(freedom * Math.log1p((t * t) / freedom))
  return normalBelow(t < 0 ? -size : size)
}

/** Abramowitz and Stegun 26.2.17: off by less than 1e-7. */
function normalBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z))
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  const above = 0.3989422804 * Math.exp((-z * z) / 2) * series
  return z > 0 ? 1 - above : above
}
