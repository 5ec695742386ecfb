import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { t } from '../../t.ts'

/** Heading only, until the screen is here. */
export const HomePage = () => (
  <Page>
    <PageHeader title={t('shell.title.home')} />
  </Page>
)
