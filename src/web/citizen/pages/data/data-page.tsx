import { useAnswer } from '#web/shared/api/query.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Section } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { HOTLINE } from '../../contact.ts'
import { t } from '../../t.ts'

/** Where a person finds every right over the own data. What lets somebody see or correct data has its row in the first list, what decides
 *  about them in the second. */
export const DataPage = () => (
  <Page narrow>
    <PageHeader title={t('privacy.title')}>{t('privacy.lead')}</PageHeader>
    <Section title={t('privacy.know')} id="know">
      <RowList>
        <Row icon="person" href="/data/own" title={t('privacy.own')} detail={t('privacy.own.detail')} />
        <Row icon="eye" href="/data/access" title={t('privacy.access')} detail={t('privacy.access.detail')} />
        <Row icon="download" href="/data/export" title={t('privacy.export')} detail={t('privacy.export.detail')} />
      </RowList>
    </Section>
    <Section title={t('privacy.decide')} id="decide">
      <RowList>
        <Row icon="check" href="/data/consents" title={t('privacy.consents')} detail={t('privacy.consents.detail')} />
        <CloseRow />
      </RowList>
    </Section>
    <Section title={t('privacy.correct.title')} id="correct">
      <Note>
        <p>{t('privacy.correct.text', { hotline: HOTLINE })}</p>
      </Note>
    </Section>
  </Page>
)

const CloseRow = () => {
  const { data } = useAnswer('getClosing', undefined, { staleTime: 0 })
  const detail = data ? t('privacy.close.waiting', { time: formatInstant(data.effectiveAt) }) : t('privacy.close.detail')
  return <Row icon="close" href="/data/close" title={t('privacy.close')} detail={detail} />
}
