import { useEffect, useRef, useState, type FormEvent } from 'react'
import { useSettled } from '#web/shared/forms/use-settled.ts'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { SearchInput } from '#web/shared/ui/search-input.tsx'
import { t } from '../../t.ts'
import { afterHash, nameInAddress } from '../../use-view.ts'
import { Found } from './found.tsx'
import css from './help.module.css'

const TYPING_PAUSE_MS = 150

/** The search over everything. The words stand behind the # of the address, which no browser sends: Back and a reload find them again. */
export const SearchPage = () => {
  const [typed, setTyped] = useState(afterHash)
  const words = useSettled(typed.trim(), TYPING_PAUSE_MS)
  const found = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // After the heading has had the focus, as on every page.
    const timer = setTimeout(() => afterHash() === '' && document.getElementById('all-words')?.focus())
    return () => clearTimeout(timer)
  }, [])
  // Not with each letter: Safari allows a hundred such changes in half a minute.
  useEffect(() => nameInAddress(words), [words])
  const go = (event: FormEvent) => {
    event.preventDefault()
    found.current?.focus()
  }
  return (
    <Page narrow>
      <PageHeader title={t('shell.search')} />
      <form onSubmit={go} noValidate>
        <SearchInput id="all-words" label={t('help.searchAll')} value={typed} onChange={setTyped} controls="all-found" />
      </form>
      <p className={css['private']}>{t('help.searchHere')}</p>
      <div id="all-found" ref={found} tabIndex={-1} className={css['all']}>
        {words !== '' && <Found words={words} typed={typed.trim()} />}
      </div>
    </Page>
  )
}
