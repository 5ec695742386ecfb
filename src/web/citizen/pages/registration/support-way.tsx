import { AppLink } from '#web/shared/ui/app-link.tsx'
import { t } from '../../t.ts'

/** Where somebody is helped to whom no code comes. */
export const SupportWay = () => (
  <p>
    <AppLink href="/support">{t('registration.sent.next.support')}</AppLink>
  </p>
)
