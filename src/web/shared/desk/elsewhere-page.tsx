import type { StaffSession } from '#contract/staff-session.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { Door } from './door.tsx'
import { placeOf, useSignOut } from './session.ts'
import { t } from './t.ts'

/** Somebody of the other console: says so and shows the way. The session counts there too. */
export const ElsewherePage = ({ staff }: { readonly staff: StaffSession }) => {
  const { signOut, isBusy } = useSignOut()
  return (
    <Door title={t('desk.elsewhere')} lead={t('desk.elsewhereMore', { place: placeOf(staff) })}>
      <ButtonLink href={staff.role === 'coordinator' ? '/unit/' : '/agency/'} otherApp>
        {t('desk.elsewhereGo')}
      </ButtonLink>
      <Button look="quiet" icon="sign-out" busy={isBusy} onClick={signOut}>
        {t('desk.signOut')}
      </Button>
    </Door>
  )
}
