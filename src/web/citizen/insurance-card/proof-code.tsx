import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { PROOF_RENEWED_MS, SLOT_S, type ProofField } from '#domain/card/proof.ts'
import { isProblem } from '#web/shared/api/problem.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { holdProof, proofKey, timeOf, type HeldProof } from '../card-proof/hold.ts'
import { showCode } from '../card-proof/show.ts'
import { t } from '../t.ts'
import type { Holder } from './kept-cards.ts'
import css from './proof-code.module.css'
import { QrCode } from './qr-code.tsx'

interface ProofCodeProps {
  readonly holder: Holder
  readonly fields: readonly ProofField[]
}

/** Why there is no code. */
type Missing = 'offline' | 'refused' | 'over' | 'clock'

/** The signed code of a card: another one every few seconds, so that a picture of it is worth nothing. */
export const ProofCode = ({ holder, fields }: ProofCodeProps) => {
  const { data, error, refetch } = useQuery({
    queryKey: proofKey(holder),
    queryFn: () => holdProof(holder),
    staleTime: PROOF_RENEWED_MS,
    retry: false,
  })
  const shown = useCode(data, fields)
  const missing = data ? shown?.missing : error ? (isProblem(error, 'OFFLINE', 'BUSY', 'INTERNAL') ? 'offline' : 'refused') : undefined
  if (missing)
    return (
      <div className={css['missing']} role="alert">
        <p>{t(`cardProof.missing.${missing}`)}</p>
        <Button look="second" small icon="retry" onClick={() => void refetch()}>
          {t('ui.retry')}
        </Button>
      </div>
    )
  if (!shown?.code) return <p className={css['missing']}>{t('cardProof.making')}</p>
  return <QrCode text={shown.code} label={t('cardProof.label')} quiet={2} />
}

function useCode(held: HeldProof | undefined, fields: readonly ProofField[]) {
  const [shown, setShown] = useState<{ readonly code?: string; readonly missing?: Missing }>()
  const chosen = fields.join()
  useEffect(() => {
    if (!held) return undefined
    let isHere = true
    const show = async () => {
      const next = await codeNow(held, fields)
      if (isHere) setShown(next)
    }
    void show()
    const again = setInterval(() => void show(), SLOT_S * 1000)
    return () => {
      isHere = false
      clearInterval(again)
    }
  }, [held, chosen])
  return shown
}

async function codeNow(
  { proof, keys, contact }: HeldProof,
  fields: readonly ProofField[],
): Promise<{ readonly code: string } | { readonly missing: Missing }> {
  const now = timeOf(contact)
  if (!now) return { missing: 'clock' }
  if (now.getTime() >= Date.parse(proof.expiresAt)) return { missing: 'over' }
  return { code: await showCode({ credential: proof.credential, keys, fields, now }) }
}
