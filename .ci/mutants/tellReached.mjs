// Runs before every test file of a run over instrumented texts, and leaves behind which places it came by.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, inject } from 'vitest'
import { reached } from './reached.mjs'

const places = new Set()
Object.assign(globalThis, { [reached]: places })

afterAll(() => {
  const { testPath } = expect.getState()
  const folder = inject(/** @type {never} */ ('reachedFolder'))
  mkdirSync(folder, { recursive: true })
  const name = String(testPath).replaceAll(/[^\w.]/g, '_')
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ testPath, places: [...places] }))
})
