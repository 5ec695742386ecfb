import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { t } from '../../t.ts'

/** A code that nothing has: a link that is old or mistyped. */
export const Gone = ({ href }: { readonly href: string }) => (
  <Page narrow>
    <PageHeader title={t('lookup.gone')}>
      <p>{t('lookup.goneText')}</p>
    </PageHeader>
    <ButtonLink href={href} icon="search">
      {t('lookup.goneSearch')}
    </ButtonLink>
  </Page>
)
