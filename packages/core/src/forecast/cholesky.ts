/** The lower triangle L of a symmetric positive matrix L·Lᵀ: what solving, determinants and variances need. */
export class Cholesky {
  /** Row by row, `size` entries each. */
  private readonly entries: Float64Array

  /** `entry(row, column)` is asked for `column <= row`. */
  constructor(
    private readonly size: number,
    entry: (row: number, column: number) => number,
  ) {
    const entries = new Float64Array(size * size)
    this.entries = entries
    for (let i = 0; i < size; i++) {
      for (let j = 0; j <= i; j++) {
        let rest = entry(i, j)
        for (let a = i * size, b = j * size, end = a + j; a < end; a++, b++) {
          rest -= (entries[a] ?? 0) * (entries[b] ?? 0)
        }
        entries[i * size + j] =
          i === j ? Math.sqrt(Math.max(rest, 1e-12)) : rest / (entries[j * size + j] ?? 1)
      }
    }
  }

  /** L⁻¹ of a vector. */
  forward(values: Float64Array): Float64Array {
    const { entries, size } = this
    const solved = new Float64Array(size)
    for (let i = 0; i < size; i++) {
      const row = i * size
      let rest = values[i] ?? 0
      for (let j = 0; j < i; j++) rest -= (entries[row + j] ?? 0) * (solved[j] ?? 0)
      solved[i] = rest / (entries[row + i] ?? 1)
    }
    return solved
  }

  /** The logarithm of the matrix's determinant. */
  logDeterminant(): number {
    let total = 0
    for (let i = 0; i < this.size; i++) total += 2 * Math.log(this.entries[i * this.size + i] ?? 1)
    return total
  }
}
