import type { MeasureUnit } from './measureColumn.js'

/**
 * One number to compute for each group. `metric` and `of` name a metric's row name, e.g. `cost`, or a type of
 * clicks, e.g. `clicks:url_button`.
 *
 * | op | value |
 * |---|---|
 * | `combine` | by the metric's own rule: sums; unit costs recomputed from sums; averages by their weight |
 * | `sum` `min` `max` | of the points that have the metric |
 * | `mean` | of the points that have it, weighted by `weight` where given |
 * | `count` | the points that have it |
 * | `points` | all points |
 * | `distinct` | different values of a dimension, those the platform did not name left out |
 * | `ratio` | the sum of `of` ÷ the sum of `per`, over points that have both whole |
 */
export type Measure =
  | { readonly op: 'combine' | 'sum' | 'min' | 'max' | 'count'; readonly metric: string }
  | { readonly op: 'mean'; readonly metric: string; readonly weight?: string | undefined }
  | { readonly op: 'points' }
  | { readonly op: 'distinct'; readonly dimension: string }
  | {
      readonly op: 'ratio'
      readonly of: string
      readonly per: string
      /** What it is counted in. @default told from its two sides */
      readonly unit?: MeasureUnit | undefined
      /**
       * For tables of groups, whose `of` and `per` are sums of the points that have both already: the same over all points.
       * Their reasons tell what the others lack.
       */
      readonly whole?: { readonly of: string; readonly per: string } | undefined
    }
