import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Empty } from '#web/shared/ui/states.tsx'
import { t } from './t.ts'

/** A child whose records are not open to this person, or not any more. */
export const NoChild = () => (
  <Page>
    <PageHeader title={t('family.title')} />
    <Empty
      icon="baby"
      title={t('family.none')}
      action={
        <ButtonLink look="second" small href="/">
          {t('family.back')}
        </ButtonLink>
      }
    >
      {t('family.none.text')}
    </Empty>
  </Page>
)
