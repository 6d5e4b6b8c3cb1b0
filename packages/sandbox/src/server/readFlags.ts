import { parseArgs } from 'node:util'
import { readFault } from '../faults/readFault.js'
import { defaultQuirks, type Quirks, ruleValues, type SandboxOptions } from '../options.js'
import type { ServeOptions } from './serveSandbox.js'

/** What the command says about itself. */
export const help = `wabalytics-sandbox: an emulated Graph API for WhatsApp Business analytics

  --port <n>            port to listen on; 0 takes a free one     (4310)
  --host <name>         interface to listen on                    (127.0.0.1)
  --seed <n>            decides every count                       (1)
  --clock <date>        ISO 8601; time stands still there         (now, running)
  --token <text>        the token that may do everything          (EAASANDBOX)
  --calls-per-hour <n>  limit for each WABA; 0 for none           (5000)
  --quirk <name>        switch a quirk on; may be repeated
  --no-quirk <name>     switch a quirk off, or "all"; may be repeated
  --rule <name=value>   choose where the platform's pages disagree; may be repeated
  --fault <json>        let something fail: '{"kind":"html","times":1}'; may be repeated
  --help                this text

Quirks: ${Object.keys(defaultQuirks).join(', ')}
Rules: ${ruleTexts().join(', ')}
`

const options = {
  port: { type: 'string', default: '4310' },
  host: { type: 'string' },
  seed: { type: 'string' },
  clock: { type: 'string' },
  token: { type: 'string' },
  'calls-per-hour': { type: 'string' },
  quirk: { type: 'string', multiple: true },
  'no-quirk': { type: 'string', multiple: true },
  rule: { type: 'string', multiple: true },
  fault: { type: 'string', multiple: true },
  help: { type: 'boolean', default: false },
} as const

/**
 * Reads the command's flags.
 *
 * @returns settings for `serveSandbox`, or `'help'` when that was asked
 * @throws Error that names the flag and what it takes
 */
export function readFlags(flags: readonly string[]): ServeOptions | 'help' {
  const { values } = parseArgs({ args: [...flags], options })
  if (values.help) return 'help'
  const calls = wholeOf('calls-per-hour', values['calls-per-hour'])
  const seed = wholeOf('seed', values.seed)
  return {
    port: wholeOf('port', values.port) ?? 4310,
    ...(values.host === undefined ? {} : { host: values.host }),
    ...(seed === undefined ? {} : { seed }),
    ...(values.clock === undefined ? {} : { clock: dateOf(values.clock) }),
    ...(values.token === undefined ? {} : { token: values.token }),
    ...(calls === undefined ? {} : { callsPerHour: calls === 0 ? (false as const) : calls }),
    rules: Object.fromEntries((values.rule ?? []).map(ruleOf)),
    quirks: quirksOf(values.quirk ?? [], values['no-quirk'] ?? []),
    faults: (values.fault ?? []).map(readFault),
  }
}

function wholeOf(flag: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (!/^\d+$/.test(value)) throw new Error(`--${flag} takes a whole number, not "${value}"`)
  return Number(value)
}

function dateOf(value: string): Date {
  const date = new Date(value)
  if (Number.isNaN(date.getTime()))
    throw new Error(`--clock takes a date like 2026-03-01T12:00:00Z, not "${value}"`)
  return date
}

function quirksOf(on: readonly string[], off: readonly string[]): NonNullable<SandboxOptions['quirks']> {
  const quirks: Record<string, boolean> = {}
  for (const name of off.includes('all') ? Object.keys(defaultQuirks) : off.map(known)) quirks[name] = false
  for (const name of on) quirks[known(name)] = true
  return quirks
}

function known(name: string): keyof Quirks {
  const found = Object.keys(defaultQuirks).find((quirk): quirk is keyof Quirks => quirk === name)
  if (found === undefined) {
    throw new Error(`"${name}" is no quirk; there are ${Object.keys(defaultQuirks).join(', ')}`)
  }
  return found
}

function ruleOf(text: string): readonly [string, boolean | string] {
  for (const [name, values] of Object.entries(ruleValues)) {
    const value = values.find((each) => `${name}=${each}` === text)
    if (value !== undefined) return [name, value]
  }
  throw new Error(`"${text}" is no rule; there are ${ruleTexts().join(', ')}`)
}

function ruleTexts(): readonly string[] {
  return Object.entries(ruleValues).map(([name, values]) => `${name}=${values.join('|')}`)
}
