import { parseArgs } from 'node:util'

/**
 * @typedef {object} Options
 * @property {number} most      mutants of a file that are tried
 * @property {number} folder    and of a whole folder
 * @property {number} seed      which of them
 * @property {string} only      part of the paths wanted
 * @property {number} jobs      how many are tried at a time
 * @property {number} patience  seconds of tests spent on one that nothing notices
 * @property {boolean} again    forgets what was found before
 */

/**
 * @param {readonly string[]} args `--per-file 12 --per-folder 200 --seed 2 --only core/time --jobs 1 --patience 60 --all --again`
 * @returns {Options}
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'per-file': { type: 'string', default: '4' },
      'per-folder': { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string', default: '' },
      jobs: { type: 'string', default: '2' },
      patience: { type: 'string', default: '15' },
      all: { type: 'boolean', default: false },
      again: { type: 'boolean', default: false },
    },
  })
  return {
    most: values.all ? Number.POSITIVE_INFINITY : Number(values['per-file']),
    folder: values.all ? Number.POSITIVE_INFINITY : Number(values['per-folder']),
    seed: Number(values.seed),
    only: values.only,
    jobs: Number(values.jobs),
    patience: Number(values.patience),
    again: values.again,
  }
}
