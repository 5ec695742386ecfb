import { useQuery } from '@tanstack/react-query'
import type { Session } from '#contract/accounts.ts'
import { call } from '#web/shared/api/client.ts'
import { settleProof } from '#web/shared/session/fresh.ts'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { SendCode, TypeCode, useProofCode } from '../one-time-code/prove-code.tsx'
import { ProveByPasskey } from '../passkeys/prove-by-passkey.tsx'
import { t } from '../t.ts'
import { renewSession } from './session.ts'

/** Asks over whatever is open for a code, or a passkey, that shows that the owner is here, and goes when it was given. What was typed
 *  stays. */
export const ProofSheet = () => {
  const sent = useProofCode()
  const { data } = useQuery({ queryKey: ['proofWays'], queryFn: () => call('getProofWays'), gcTime: 0 })
  const { code } = sent
  const ways = data?.ways ?? []
  const stop = () => settleProof(false)
  const finish = (session: Session) => {
    renewSession(session)
    settleProof(true)
  }
  return (
    <Sheet open title={t('proof.again')} onClose={stop}>
      {code ? (
        <TypeCode sent={{ ...sent, code }} onProven={finish} onStop={stop} />
      ) : (
        <>
          {ways[0] && <p className="muted">{t('proof.againText', { to: ways[0].to })}</p>}
          <SendCode ways={ways} sent={sent} label={t('proof.send')} />
          {data?.hasPasskey && <ProveByPasskey onProven={finish} />}
        </>
      )}
    </Sheet>
  )
}
