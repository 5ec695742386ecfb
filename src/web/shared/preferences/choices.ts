/** What somebody chose for this device and not for an account: nothing personal. In cookies, because the server's answer to signing
 *  out empties every other storage of the browser, and a phone set to large text must stay so. Read before the first paint by boot.js. */
export type Choice = 'theme' | 'text' | 'language' | 'shortcuts'

const YEAR_IN_SECONDS = 31_536_000

export function readChoice(name: Choice): string | undefined {
  const start = `${name}=`
  return document.cookie
    .split('; ')
    .find(each => each.startsWith(start))
    ?.slice(start.length)
}

/** Kept for a year. A browser without cookies forgets it with the page. */
export function keepChoice(name: Choice, value: string): void {
  const secure = location.protocol === 'https:' ? '; secure' : ''
  document.cookie = `${name}=${value}; path=/; max-age=${YEAR_IN_SECONDS}; samesite=lax${secure}`
}
