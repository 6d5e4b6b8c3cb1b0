/** First strong isolate, and its end. */
const FROM = '\u2068'
const TO = '\u2069'

/** Words set apart, so that their own direction turns nothing around them, nor what is around them their own. */
export function apart(words: string): string {
  return `${FROM}${words}${TO}`
}
