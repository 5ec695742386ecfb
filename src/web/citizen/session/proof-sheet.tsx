import { useQuery } from '@tanstack/react-query'
import { call } from '#web/shared/api/client.ts'
import { settleProof } from '#web/shared/session/fresh.ts'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { SendCode, TypeCode, useProofCode } from '../one-time-code/prove-code.tsx'
import { t } from '../t.ts'
import { renewSession } from './session.ts'

/** Asks over whatever is open for a code that shows that the owner is here, and goes when it was given. What was typed stays. */
export const ProofSheet = () => {
  const sent = useProofCode()
  const { data: ways = [] } = useQuery({ queryKey: ['proofWays'], queryFn: () => call('getProofWays'), gcTime: 0 })
  const { code } = sent
  const stop = () => settleProof(false)
  return (
    <Sheet open title={t('proof.again')} onClose={stop}>
      {code ? (
        <TypeCode
          sent={{ ...sent, code }}
          onProven={session => {
            renewSession(session)
            settleProof(true)
          }}
          onStop={stop}
        />
      ) : (
        <>
          {ways[0] && <p className="muted">{t('proof.againText', { to: ways[0].to })}</p>}
          <SendCode ways={ways} sent={sent} label={t('proof.send')} />
        </>
      )}
    </Sheet>
  )
}
