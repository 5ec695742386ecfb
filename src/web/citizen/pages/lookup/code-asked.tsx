import { useEffect, useRef } from 'react'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Section } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { HOTLINE, HOTLINE_LINK } from '../../contact.ts'
import { t } from '../../t.ts'
import css from './lookup.module.css'

interface CodeAskedProps {
  readonly minutes: number
  readonly onBack: () => void
}

/** What happens now, and what to do when nothing comes. The same for everybody: whether somebody was found is told to nobody. */
export const CodeAsked = ({ minutes, onBack }: CodeAskedProps) => {
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    top.current?.querySelector('h1')?.focus()
    scrollTo(0, 0)
  }, [])
  return (
    <Page narrow>
      <div ref={top}>
        <PageHeader title={t('lookup.own.asked')} />
      </div>
      <Note kind="ok" title={t('lookup.own.within', { minutes })}>
        <p>{t('lookup.own.where')}</p>
      </Note>
      <p className={css['more']}>{t('lookup.own.silent')}</p>
      <div className={css['papers']}>
        <Section id="nothing" title={t('lookup.own.nothing')}>
          <p className={css['small']}>{t('lookup.own.nothingText')}</p>
          <div className={css['more']}>
            <RowList>
              <Row href={HOTLINE_LINK} icon="call" title={t('lookup.own.call', { hotline: HOTLINE })} detail={t('lookup.own.callDetail')} />
              <Row href="/lookup/agencies" icon="institution" title={t('lookup.own.visit')} detail={t('lookup.own.visitDetail')} />
              <Row href="/register" icon="edit" title={t('lookup.own.register')} detail={t('lookup.own.registerDetail')} />
              <Row href="/support" icon="help" title={t('lookup.own.support')} detail={t('lookup.own.supportDetail')} />
            </RowList>
          </div>
        </Section>
      </div>
      <div className={css['more']}>
        <Button look="second" onClick={onBack}>
          {t('lookup.own.back')}
        </Button>
      </div>
    </Page>
  )
}
