import type { StaffSession } from '#contract/staff-session.ts'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { renew } from './session.ts'
import { t } from './t.ts'
import { settleProof, useProofWanted } from '#web/shared/session/fresh.ts'
import { ProofForm } from './proof-form.tsx'

/** Asks for a fresh proof over whatever is open, and goes when it is given. */
export const ProofSheet = ({ staff }: { readonly staff: StaffSession }) => {
  const isWanted = useProofWanted()
  return (
    <Sheet open={isWanted} title={t('factor.again')} onClose={() => settleProof(false)}>
      <div className="stack">
        <p className="muted">{t('factor.againMore')}</p>
        <ProofForm
          factors={staff.factors}
          onProven={session => {
            renew(session)
            settleProof(true)
          }}
        />
      </div>
    </Sheet>
  )
}
