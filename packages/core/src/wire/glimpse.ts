import { isJson, isList } from './readJson.js'

/** Characters a message has room for. */
const room = 120
const deepest = 6

/** The beginning of a value as JSON, however large or deep it is. Nothing it is given makes it throw. */
export function glimpse(value: unknown): string {
  let text = ''
  const write = (part: unknown, depth: number): void => {
    if (text.length >= room) return
    if (typeof part === 'string') text += JSON.stringify(part.slice(0, room))
    else if (depth > deepest) text += '…'
    else if (isList(part)) {
      text += '['
      for (let i = 0; i < part.length && text.length < room; i++) {
        if (i > 0) text += ','
        write(part[i], depth + 1)
      }
      text += ']'
    } else if (isJson(part)) {
      let mark = '{'
      for (const key in part) {
        if (text.length >= room) break
        text += `${mark}${JSON.stringify(key.slice(0, room))}:`
        mark = ','
        write(part[key], depth + 1)
      }
      text += mark === '{' ? '{}' : '}'
    } else text += String(part)
  }
  try {
    if (typeof value === 'string') return value.slice(0, room)
    write(value, 0)
    return text.slice(0, room)
  } catch {
    return typeof value
  }
}
