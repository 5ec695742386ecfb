import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Empty } from '#web/shared/ui/states.tsx'
import { t } from '../t.ts'

/** In the place of a card, for those who have none. */
export const NoCard = () => (
  <Empty
    icon="card"
    title={t('card.none')}
    action={
      <ButtonLink look="second" small href="/lookup/agencies">
        {t('card.agencies')}
      </ButtonLink>
    }
  >
    {t('card.none.text')}
  </Empty>
)
