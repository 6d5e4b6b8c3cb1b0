/** A bucket of a model, and one of its series when that is meant. */
export interface BucketPlace {
  readonly bucket: number
  readonly series: number | null
}

export function isSameBucket(one: BucketPlace, other: BucketPlace): boolean {
  return one.bucket === other.bucket && one.series === other.series
}
