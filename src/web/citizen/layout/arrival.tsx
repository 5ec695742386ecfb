import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { t } from '../t.ts'

let isFirst = true
let cameBack = false
let shown = ''
// Back that only closes a sheet stays on the page.
globalThis.addEventListener?.('popstate', () => (cameBack = location.pathname !== shown))

/** What a change of page means for those who do not see it: title of the tab, focus on the h1, and the page from its top. */
export const Arrival = ({ title }: { readonly title: string }) => {
  const [path] = useLocation()
  const name = t('shell.name')
  useEffect(() => {
    document.title = `${title} – ${name}`
  }, [title, name])
  useEffect(() => {
    shown = path
    if (isFirst) {
      isFirst = false
      return
    }
    if (!cameBack) globalThis.scrollTo(0, 0)
    cameBack = false
    focusHeading(20)
  }, [path])
  return null
}

/** The heading may come a moment later than its page; who is at a field by then stays there. */
const focusHeading = (tries: number, isLate = false): void => {
  const heading = document.querySelector<HTMLElement>('main h1')
  if (isLate && document.activeElement?.matches('main *')) return
  if (heading) {
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  } else if (tries > 0) setTimeout(() => focusHeading(tries - 1, true), 50)
}
