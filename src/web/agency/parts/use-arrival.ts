import { useEffect } from 'react'
import { t } from '../t.ts'

/** A page has come: its name in the browser's tab, the focus on its heading so that it is read out. */
export function useArrival(title: string, key = ''): void {
  useEffect(() => {
    document.title = `${title} – ${t('agency.product')}`
  }, [title])
  useEffect(() => {
    if (title !== '') document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [key])
}
