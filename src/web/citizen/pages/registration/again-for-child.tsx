import { ButtonLink } from '#web/shared/ui/button.tsx'
import { t } from '../../t.ts'
import css from './registration.module.css'

/** A child's declaration is begun by the signed-in parent, on whatever device. */
export const AgainForChild = () => (
  <div className={css['buttons']}>
    <ButtonLink href="/register?who=child" look="second">
      {t('registration.sent.rejected.again')}
    </ButtonLink>
  </div>
)
