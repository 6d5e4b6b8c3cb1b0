import type { KeyReader } from './keyReader.js'
import type { KeyReaders } from './keyReaders.js'

/** A key in its place among a point's keys, and what to do with its value. */
export class PathStep {
  /** The step that came next last time: almost always the one that comes next now. */
  next: PathStep | undefined
  readonly steps = new Map<string, PathStep>()
  /** Points whose keys ended here. */
  points = 0

  constructor(
    readonly key: string,
    /** 1: the point's start, 2: its end, 0: any other key. */
    readonly bound: 0 | 1 | 2,
    readonly reader: KeyReader,
    readonly before: PathStep | undefined,
  ) {}
}

/** The orders of keys an answer's points have, as a tree of steps that grows with what is met. */
export class KeyPath {
  readonly root: PathStep

  constructor(private readonly readers: KeyReaders) {
    this.root = new PathStep('', 0, readers.ignore, undefined)
  }

  /** The step of a key after another one. */
  follow(step: PathStep, key: string): PathStep {
    let next = step.steps.get(key)
    if (next === undefined) {
      const bound = key === 'start' ? 1 : key === 'end' ? 2 : 0
      next = new PathStep(key, bound, this.readers.readerOf(key), step)
      step.steps.set(key, next)
    }
    step.next = next
    return next
  }

  /** Tells of the dimensions that were asked and are not among the keys of points. */
  tellMissing(): void {
    this.visit(this.root)
  }

  private visit(step: PathStep): void {
    if (step.points > 0) {
      const keys = new Set<string>()
      for (let at: PathStep | undefined = step; at !== undefined; at = at.before) keys.add(at.key)
      this.readers.tellMissing(keys, step.points)
      step.points = 0
    }
    for (const next of step.steps.values()) this.visit(next)
  }
}
