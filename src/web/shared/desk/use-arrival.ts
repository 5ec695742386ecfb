import { useEffect } from 'react'
import { t } from './t.ts'

/** A page has come: its name in the browser's tab, the focus on its heading so that it is read out, or on a field that the page is for. */
export function useArrival(
  title: string,
  { key = '', focus = 'main h1' }: { readonly key?: string | undefined; readonly focus?: string } = {},
): void {
  useEffect(() => {
    document.title = `${title} – ${t('desk.product')}`
  }, [title])
  useEffect(() => {
    if (title !== '') document.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true })
  }, [key])
}
