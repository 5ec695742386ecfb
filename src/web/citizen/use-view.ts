import { useState } from 'react'

/** Where "Đến nội dung chính" leads: it names no view. */
const MAIN = '#main'

/** What stands behind the # of the address, which no browser sends; '' for nothing, or for what cannot be read. */
export function afterHash(): string {
  try {
    return location.hash === MAIN ? '' : decodeURIComponent(location.hash.slice(1))
  } catch {
    return ''
  }
}

/** Writes it there without a step in the history. */
export const nameInAddress = (text: string): void =>
  history.replaceState(history.state, '', text === '' ? location.pathname + location.search : `#${encodeURIComponent(text)}`)

/** One of a few views of a page, as tabs are: the address names the one that was chosen, so that a link, a reload and Back show it again. */
export function useView<T extends string>(views: readonly T[], first: T): readonly [T, (next: T) => void] {
  const [view, setView] = useState<T>(() => views.find(name => name === afterHash()) ?? first)
  const choose = (next: T) => {
    nameInAddress(next)
    setView(next)
  }
  return [view, choose]
}
