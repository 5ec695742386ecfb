import { useState } from 'react'
import { Button } from '#web/shared/ui/button.tsx'
import { CheckField } from '#web/shared/ui/check-field.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { t } from './t.ts'
import css from './second-factor.module.css'

interface RecoveryCodesProps {
  readonly codes: readonly string[]
  readonly onKept: () => void
}

/** Ten codes, shown once: copied, printed or written down before going on. */
export const RecoveryCodes = ({ codes, onKept }: RecoveryCodesProps) => {
  const [isKept, setKept] = useState(false)
  const [isCopied, setCopied] = useState(false)
  const [isMissed, setMissed] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'))
    setCopied(true)
  }
  return (
    <Panel>
      <div className="stack">
        <ul className={css['codes']} aria-label={t('factor.codesList')}>
          {codes.map(code => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
        <div className={css['buttons']}>
          <Button look="second" small onClick={() => void copy().catch(() => setCopied(false))}>
            {t('factor.copy')}
          </Button>
          <Button look="second" small onClick={() => window.print()}>
            {t('factor.print')}
          </Button>
          <span role="status">{isCopied ? t('factor.copied') : ''}</span>
        </div>
        <CheckField
          id="kept"
          label={t('factor.kept')}
          checked={isKept}
          onChange={now => {
            setKept(now)
            setMissed(false)
          }}
          error={isMissed ? t('factor.keptNeeded') : undefined}
        />
        <Button wide onClick={() => (isKept ? onKept() : setMissed(true))}>
          {t('factor.goOn')}
        </Button>
      </div>
    </Panel>
  )
}
