import { useEffect, useState } from 'react'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Columns, Page } from '#web/shared/ui/page.tsx'
import { Section } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { draftsHere } from '../../session/drafts-here.ts'
import { t } from '../../t.ts'
import { OnPhone } from '../../on-phone.tsx'
import { SearchLink } from '../../search-link.tsx'
import { Promises } from '../../promises.tsx'
import css from './guest-home.module.css'

/** The first screen before signing in: what the app gives, two ways in, and what works without an account. */
export const GuestHome = () => (
  <Page>
    <Columns>
      <section className={css['welcome']}>
        <h1 tabIndex={-1}>{t('shell.guest.title')}</h1>
        <Promises className={css['promises']} />
        <Unsent />
        <div className="pair">
          <ButtonLink href="/sign-in">{t('shell.signIn')}</ButtonLink>
          <ButtonLink href="/register" look="second">
            {t('shell.guest.register')}
          </ButtonLink>
        </div>
        <div className={css['search']}>
          <SearchLink />
        </div>
        <OnPhone />
      </section>
      <Section id="open" title={t('shell.guest.noSignIn')}>
        <RowList>
          <Row href="/track" icon="document" title={t('shell.guest.trackRow')} detail={t('shell.guest.trackDetail')} />
          <Row href="/lookup/agencies" icon="institution" title={t('shell.guest.agencies')} detail={t('shell.guest.agenciesDetail')} />
          <Row href="/help/install" icon="phone" title={t('shell.guest.install')} detail={t('shell.guest.installDetail')} />
          <Row href="/settings" icon="settings" title={t('shell.settings')} />
        </RowList>
      </Section>
    </Columns>
  </Page>
)

/** Somebody has begun a declaration on this device: the way back to it, before they begin another one. */
const Unsent = () => {
  const [count, setCount] = useState(0)
  useEffect(() => void draftsHere().then(drafts => setCount(drafts.length)), [])
  if (count === 0) return null
  return (
    <Note icon="edit" title={t('shell.guest.unsent')}>
      <AppLink href="/register">{t('shell.guest.unsentOpen')}</AppLink>
    </Note>
  )
}
