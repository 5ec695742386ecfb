import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { t } from '../../t.ts'

/** An address that leads nowhere. */
export const NotFoundPage = () => (
  <Page narrow>
    <PageHeader title={t('shell.notFound')}>
      <p>{t('shell.notFound.why')}</p>
    </PageHeader>
    <ButtonLink href="/">{t('shell.notFound.home')}</ButtonLink>
  </Page>
)
