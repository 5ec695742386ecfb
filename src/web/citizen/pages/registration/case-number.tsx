import { useState } from 'react'
import type { Tracking } from '#contract/registration-tracking.ts'
import type { ToldState } from '#domain/review/transitions.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { t } from '../../t.ts'
import css from './case-number.module.css'

const LOOKS = {
  submitted: 'info',
  in_review: 'info',
  returned: 'warn',
  approved: 'ok',
  rejected: 'err',
  withdrawn: 'plain',
  answered: 'ok',
  settled: 'ok',
} as const satisfies Readonly<Record<ToldState, string>>

interface CaseNumberProps {
  readonly tracking: Pick<Tracking, 'no' | 'state'>
  /** What the number is of. */
  readonly label?: string
}

/** The dossier number, large, to be copied or written down; and the state in two words. */
export const CaseNumber = ({ tracking, label = t('registration.sent.no') }: CaseNumberProps) => {
  const [isCopied, setCopied] = useState(false)
  const copy = () => void navigator.clipboard.writeText(tracking.no).then(() => setCopied(true))
  return (
    <div className={css['number']}>
      <div>
        <p className={css['label']}>{label}</p>
        <p className={css['no']}>{tracking.no}</p>
        <Tag kind={LOOKS[tracking.state]}>{t(`registration.sent.state.${tracking.state}`)}</Tag>
      </div>
      {/* Without https browsers have no clipboard. */}
      {'clipboard' in navigator && (
        <div>
          <Button look="second" small onClick={copy}>
            {t('registration.sent.copy')}
          </Button>
          <p className={css['copied']} role="status">
            {isCopied && t('registration.sent.copied')}
          </p>
        </div>
      )}
    </div>
  )
}
