import { parseArgs } from 'node:util'

const help = `node .ci/stagings/run.mjs [options]   (npm run catalogue:build first)
  --only=REGEX          stories by id
  --staging=AXIS:VALUE  this staging instead of pairs; may be given several times, for several axes at once
  --all                 with --staging: also stories without a play
  --whole               every play in every value, and all stories in every engine
  --each=N              rows for each play (1)
  --patience=SECONDS    how long a play waits for what it looks for (20)
  --seats=N             browsers at a time (2)
  --verbose             a line for each story`

/**
 * @param {readonly string[]} args
 * @param {readonly import('./pairs.mjs').Axis[]} axes
 */
export function readOptions(args, axes) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', default: '' },
      staging: { type: 'string', multiple: true },
      all: { type: 'boolean', default: false },
      whole: { type: 'boolean', default: false },
      each: { type: 'string', default: '1' },
      patience: { type: 'string', default: '20' },
      seats: { type: 'string', default: '2' },
      verbose: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(help)
    process.exit(0)
  }
  return {
    only: new RegExp(values.only),
    staging: values.staging && Object.fromEntries(values.staging.map((each) => readStaging(each, axes))),
    all: values.all,
    whole: values.whole,
    each: Number(values.each),
    patience: Number(values.patience),
    seats: Number(values.seats),
    verbose: values.verbose,
  }
}

/**
 * `host:dialog` → `['host', 'dialog']`.
 *
 * @param {string} text
 * @param {readonly import('./pairs.mjs').Axis[]} axes
 */
function readStaging(text, axes) {
  const at = text.indexOf(':')
  const [id, value] = [text.slice(0, at), text.slice(at + 1)]
  const axis = axes.find((each) => each.id === id)
  if (!axis?.values.includes(value)) {
    const there = axes.map((each) => `${each.id}: ${each.values.join(', ')}`).join('\n  ')
    throw new Error(`There is no staging ${text}. There are\n  ${there}`)
  }
  return [id, value]
}
