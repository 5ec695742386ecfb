import { useState } from 'react'
import { useSettled } from '#web/shared/forms/use-settled.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Icon } from '#web/shared/ui/icon.tsx'
import { Columns, Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Section } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { SearchInput } from '#web/shared/ui/search-input.tsx'
import { HOTLINE, HOTLINE_LINK, SUPPORT_EMAIL } from '../../contact.ts'
import { t } from '../../t.ts'
import { FAQ_COUNT } from './faq-page.tsx'
import { Found } from './found.tsx'
import css from './help.module.css'

const TYPING_PAUSE_MS = 150
/** Kept while the app is open, so that Back from a screen shows what was found. */
let last = ''

/** Somebody to call first, then a search over everything, then the other ways. */
export const HelpPage = () => {
  const [typed, setTyped] = useState(last)
  const words = useSettled(typed.trim(), TYPING_PAUSE_MS)
  const type = (next: string) => {
    last = next
    setTyped(next)
  }
  return (
    <Page>
      <PageHeader title={t('help.title')} />
      <Columns>
        <div className="stack">
          <section className={css['call']}>
            <h2>{t('help.call.title')}</h2>
            <p>{t('help.call.text')}</p>
            <AppLink className={css['callButton']} href={HOTLINE_LINK}>
              <Icon name="call" />
              {t('help.call.button', { hotline: HOTLINE })}
            </AppLink>
          </section>
          <SearchInput id="help-words" label={t('help.search')} value={typed} onChange={type} controls="help-found" />
        </div>
        <div id="help-found" className={css['found']}>
          {words === '' ? <Ways /> : <Found words={words} typed={typed.trim()} />}
        </div>
      </Columns>
    </Page>
  )
}

const Ways = () => (
  <>
    <RowList>
      <Row href="/help/ask" icon="chat" title={t('help.ask.title')} detail={t('help.askDetail')} />
      <Row href="/help/guide" icon="book" title={t('help.guide')} detail={t('help.guideDetail')} />
      <Row href="/help/faq" icon="question" title={t('help.faq')} detail={t('help.count', { count: FAQ_COUNT })} />
      <Row href="/feedback" icon="feedback" title={t('help.feedback')} detail={t('help.feedbackDetail')} />
      <Row href="/support" icon="help" title={t('help.support')} detail={t('help.supportDetail')} />
      <Row href={`mailto:${SUPPORT_EMAIL}`} icon="email" title={t('help.email')} detail={SUPPORT_EMAIL} />
    </RowList>
    <Section id="ways" title={t('help.ways')}>
      <RowList>
        <Row href="/track" icon="document" title={t('help.track')} detail={t('help.trackDetail')} />
        <Row href="/lock" icon="lock" title={t('help.lock')} detail={t('help.lockDetail')} />
        <Row href="/keep" icon="person" title={t('help.keep')} detail={t('help.keepDetail')} />
        <Row href="/stop-change" icon="phone" title={t('help.stopChange')} detail={t('help.stopChangeDetail')} />
        <Row href="/lookup/agencies" icon="institution" title={t('help.agencies')} detail={t('help.agenciesDetail')} />
        <Row href="/help/install" icon="download" title={t('help.install')} detail={t('help.installDetail')} />
      </RowList>
    </Section>
  </>
)
