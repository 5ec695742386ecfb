import { useState } from 'react'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { t } from '../../t.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import css from './registration.module.css'

interface WithdrawButtonProps {
  /** What is taken back [a request]. */
  readonly of?: 'support' | 'feedback' | 'services'
  /** What taking it back means. */
  readonly text: string
  readonly hotline: string
  readonly withdraw: () => Promise<void>
}

/** A button that takes a request back, after asking once more. */
export const WithdrawButton = ({ of = 'support', text, hotline, withdraw }: WithdrawButtonProps) => {
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const take = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      await withdraw()
      setOpen(false)
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button look="second" small onClick={() => setOpen(true)}>
        {t(`${of}.withdraw`)}
      </Button>
      <Sheet open={isOpen} title={t(`${of}.withdrawTitle`)} onClose={() => setOpen(false)}>
        <RefusalNote problem={problem} hotline={hotline} />
        <p>{text}</p>
        <div className={css['buttons']}>
          <Button look="refuse" busy={isBusy} onClick={() => void take()}>
            {t(`${of}.withdraw`)}
          </Button>
          <Button look="second" onClick={() => setOpen(false)}>
            {t(`${of}.withdrawKeep`)}
          </Button>
        </div>
      </Sheet>
    </>
  )
}
