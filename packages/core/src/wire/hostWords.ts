import { oneLine } from './oneLine.js'
import { isJson, isList, readText } from './readJson.js'

/** Where frameworks put what they say, the first found counts. */
const places = ['message', 'error_description', 'detail', 'msg', 'error', 'title', 'reason', 'description']

/**
 * What a server's own answer says, in one line: of JSON the text where frameworks put it, of a page its title.
 *
 * @example
 * hostWords({ statusCode: 404, message: 'Cannot POST /api', error: 'Not Found' }) // 'Cannot POST /api'
 * hostWords('<html><head><title>Log in</title>…') // 'Log in'
 */
export function hostWords(answer: unknown, depth = 0): string | undefined {
  if (typeof answer === 'string') return oneLine(isPage(answer) ? titleOf(answer) : answer)
  if (depth > 3) return undefined
  if (isList(answer)) return hostWords(answer[0], depth + 1)
  if (!isJson(answer)) return undefined
  for (const place of places) {
    const words = hostWords(answer[place], depth + 1)
    if (words !== undefined) return words
  }
  return isList(answer['errors']) ? hostWords(answer['errors'][0], depth + 1) : undefined
}

/** The HTTP status a server's own JSON names. */
export function hostStatus(answer: unknown, depth = 0): number | undefined {
  if (!isJson(answer) || depth > 2) return undefined
  for (const place of ['statusCode', 'status', 'status_code', 'code']) {
    const status = Number(readText(answer[place]))
    if (Number.isInteger(status) && status >= 400 && status < 600) return status
  }
  return hostStatus(answer['error'], depth + 1)
}

export function isPage(text: string): boolean {
  return /^\s*(<!doctype|<html|<\?xml|<head|<body|<!--)/i.test(text.slice(0, 500))
}

function titleOf(page: string): string {
  // Only the beginning: expressions over a whole page may take long.
  const start = page.slice(0, 20_000)
  const found = /<(?:title|h1|pre)[^>]{0,200}>([^<]{1,300})</i.exec(start)
  return found?.[1] ?? ''
}
