import type { StaffSession } from '#contract/staff-session.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Door } from './door.tsx'
import { ProofForm } from './proof-form.tsx'
import { enter, placeOf, useSignOut } from './session.ts'
import { t } from './t.ts'

/** Stands in the place of every page between the password and the console. */
export const SecondStepPage = ({ staff }: { readonly staff: StaffSession }) => {
  const { signOut, isBusy } = useSignOut()
  return (
    <Door title={t('factor.title')} lead={t('factor.lead')} focus="#code, #passkey button">
      <p className="strong">{t('factor.hello', { name: staff.fullName, agency: placeOf(staff) })}</p>
      <Panel>
        <ProofForm factors={staff.factors} onProven={enter} />
      </Panel>
      <Button look="quiet" icon="sign-out" busy={isBusy} onClick={signOut}>
        {t('desk.signOut')}
      </Button>
    </Door>
  )
}
