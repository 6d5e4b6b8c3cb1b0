import address from 'world-atlas/countries-50m.json?url'

/** The atlas that all maps are drawn from, when they are compared. */
export async function fetchAtlas<Read>(): Promise<Read> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`The atlas answers ${answer.status}.`)
  return answer.json()
}
