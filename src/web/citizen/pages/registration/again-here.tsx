import { useState } from 'react'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { t } from '../../t.ts'
import { openRegistration, type Journey } from './journey.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import css from './registration.module.css'

interface AgainHereProps {
  readonly hotline: string
  readonly onBegun: (begun: Promise<Journey>) => Promise<void>
}

/** After a rejection or a withdrawal: begins anew with everything that this browser gave. */
export const AgainHere = ({ hotline, onBegun }: AgainHereProps) => {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const again = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      await onBegun(call('registerAgain').then(openRegistration))
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error)
      setBusy(false)
    }
  }
  return (
    <div className={css['afterSmall']}>
      <p>{t('registration.again.text')}</p>
      <div className={css['buttons']}>
        <Button icon="retry" busy={isBusy} onClick={() => void again()}>
          {t('registration.again.title')}
        </Button>
      </div>
      <div className={css['afterSmall']}>
        <RefusalNote problem={problem} hotline={hotline} />
      </div>
    </div>
  )
}
