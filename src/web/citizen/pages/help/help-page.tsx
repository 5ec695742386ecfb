import { useState } from 'react'
import { fold } from '#domain/kernel/text.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Icon } from '#web/shared/ui/icon.tsx'
import { Columns, Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { SearchInput } from '#web/shared/ui/search-input.tsx'
import { Empty } from '#web/shared/ui/states.tsx'
import { HOTLINE, HOTLINE_LINK, SUPPORT_EMAIL } from '../../contact.ts'
import { t } from '../../t.ts'
import css from './help.module.css'

const QUESTIONS = [
  'code',
  'mismatch',
  'password',
  'waiting',
  'phone',
  'photo',
  'returned',
  'address',
  'wrong',
  'device',
  'offline',
  'draft',
  'transcript',
  'reminders',
] as const

/** Somebody to call first, then the other ways, then the known problems with their cures. */
export const HelpPage = () => (
  <Page>
    <PageHeader title={t('help.title')} />
    <Columns>
      <div>
        <section className={css['call']}>
          <h2>{t('help.call.title')}</h2>
          <p>{t('help.call.text')}</p>
          <AppLink className={css['callButton']} href={HOTLINE_LINK}>
            <Icon name="call" />
            {t('help.call.button', { hotline: HOTLINE })}
          </AppLink>
        </section>
        <Section id="ways" title={t('help.ways')}>
          <RowList>
            <Row href="/track" icon="document" title={t('help.track')} detail={t('help.trackDetail')} />
            <Row href="/support" icon="chat" title={t('help.support')} detail={t('help.supportDetail')} />
            <Row href="/feedback" icon="feedback" title={t('help.feedback')} detail={t('help.feedbackDetail')} />
            <Row href="/lock" icon="lock" title={t('help.lock')} detail={t('help.lockDetail')} />
            <Row href="/keep" icon="person" title={t('help.keep')} detail={t('help.keepDetail')} />
            <Row href="/stop-change" icon="phone" title={t('help.stopChange')} detail={t('help.stopChangeDetail')} />
            <Row href="/lookup/agencies" icon="institution" title={t('help.agencies')} detail={t('help.agenciesDetail')} />
            <Row href={`mailto:${SUPPORT_EMAIL}`} icon="email" title={t('help.email')} detail={SUPPORT_EMAIL} />
            <Row href="/help/install" icon="download" title={t('help.install')} detail={t('help.installDetail')} />
          </RowList>
        </Section>
      </div>
      <Section id="faq" title={t('help.faq')}>
        <Questions />
      </Section>
    </Columns>
  </Page>
)

const Questions = () => {
  const [typed, setTyped] = useState('')
  const words = fold(typed).split(/\s+/u).filter(Boolean)
  const found = QUESTIONS.filter(key => {
    const text = fold(`${t(`help.q.${key}`)} ${t(`help.a.${key}`)}`)
    return words.every(word => text.includes(word))
  })
  return (
    <>
      <SearchInput id="faq-words" label={t('help.search')} value={typed} onChange={setTyped} controls="faq-list" />
      <p className="spoken" role="status">
        {typed !== '' && t('help.count', { count: found.length })}
      </p>
      <div id="faq-list" className={css['questions']}>
        {found.length === 0 ? (
          <Empty icon="question" title={t('help.searchNone')}>
            {t('help.searchNoneText', { hotline: HOTLINE })}
          </Empty>
        ) : (
          <Panel flush>
            {found.map(key => (
              <details key={key} className={css['question']}>
                <summary>
                  {t(`help.q.${key}`)}
                  <Icon name="down" className={css['chevron']} />
                </summary>
                <p>{t(`help.a.${key}`)}</p>
              </details>
            ))}
          </Panel>
        )}
      </div>
    </>
  )
}
