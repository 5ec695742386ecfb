import { useState } from 'react'
import { ALWAYS_SHOWN, PROOF_FIELDS, USUALLY_SHOWN, type ProofField } from '#domain/card/proof.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { CheckField } from '#web/shared/ui/check-field.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { t } from '../../t.ts'

interface ProofSheetProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly onShow: (fields: readonly ProofField[]) => void
}

/** Which fields a clerk will see, chosen before the code is shown. */
export const ProofSheet = ({ open, onClose, onShow }: ProofSheetProps) => {
  const [chosen, setChosen] = useState<readonly ProofField[]>(USUALLY_SHOWN)
  const change = (field: ProofField, isChosen: boolean) =>
    setChosen(PROOF_FIELDS.filter(each => (each === field ? isChosen : chosen.includes(each))))
  return (
    <Sheet open={open} title={t('cardProof.choose')} onClose={onClose}>
      <div className="stack">
        <p>{t('cardProof.chooseText')}</p>
        <div>
          {PROOF_FIELDS.map(field => (
            <CheckField
              key={field}
              id={`proof-${field}`}
              label={t(`cardProof.field.${field}`)}
              checked={chosen.includes(field)}
              disabled={ALWAYS_SHOWN.includes(field)}
              onChange={isChosen => change(field, isChosen)}
            />
          ))}
        </div>
        <Button wide icon="qr" onClick={() => onShow(chosen)}>
          {t('cardProof.show')}
        </Button>
        <p className="small muted">{t('cardProof.never')}</p>
      </div>
    </Sheet>
  )
}
