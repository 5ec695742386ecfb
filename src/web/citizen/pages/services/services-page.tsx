import { Note } from '#web/shared/ui/note.tsx'
import { Columns, Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Section } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { SearchLink } from '../../search-link.tsx'
import { t } from '../../t.ts'

/** What can be done in this app today, and where to go with everything else. */
export const ServicesPage = () => (
  <Page>
    <PageHeader title={t('shell.services.title')}>
      <p>{t('shell.services.lead')}</p>
    </PageHeader>
    <SearchLink from="/services" />
    <Columns>
      <Section id="account" title={t('shell.services.account')}>
        <RowList>
          <Row href="/register" icon="edit" title={t('shell.services.register')} detail={t('shell.services.registerDetail')} />
          <Row href="/track" icon="clock" title={t('shell.services.track')} detail={t('shell.services.trackDetail')} />
          <Row href="/track" icon="document" title={t('shell.services.form')} detail={t('shell.services.formDetail')} />
        </RowList>
      </Section>
      <div>
        <Section id="mine" title={t('shell.services.mine')}>
          <RowList>
            <Row href="/card" icon="card" title={t('shell.services.card')} detail={t('shell.services.cardDetail')} />
            <Row
              href="/contributions"
              icon="list"
              title={t('shell.services.contributions')}
              detail={t('shell.services.contributionsDetail')}
            />
            <Row
              href="/transcripts"
              icon="document"
              title={t('shell.services.transcripts')}
              detail={t('shell.services.transcriptsDetail')}
            />
          </RowList>
        </Section>
        <Section id="elsewhere" title={t('shell.services.elsewhere')}>
          <Note>
            <p>{t('shell.services.elsewhereText')}</p>
            <p>
              <AppLink href="/lookup/agencies">{t('shell.services.agencies')}</AppLink>
            </p>
          </Note>
        </Section>
      </div>
    </Columns>
  </Page>
)
