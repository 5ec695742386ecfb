import { useState } from 'react'
import type { Change } from '#contract/changes.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { HOTLINE } from '../contact.ts'
import { RefusalNote } from '../refusal-note.tsx'
import { t } from '../t.ts'

interface WithdrawProps {
  /** `unsent`: it is given up with its photos · `sent`: it is taken back · `held`: the approved contact is stopped. */
  readonly what: keyof typeof WORDS
  /** What leads to another page is done while the sheet is open: that page takes its place in the browser's history over. */
  readonly onChanged: (change: Change) => Promise<void>
}

const WORDS = {
  unsent: { words: 'changes.drop', title: 'changes.dropTitle', text: 'changes.dropText' },
  sent: { words: 'changes.withdraw', title: 'changes.withdrawTitle', text: 'changes.withdrawText' },
  held: { words: 'changes.stop', title: 'changes.stopTitle', text: 'changes.withdrawText' },
} as const

/** Asks once more before it is taken back. */
export const Withdraw = ({ what, onChanged }: WithdrawProps) => {
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const withdraw = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      await onChanged(await call('withdrawChange'))
      setOpen(false)
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure
      setProblem(failure)
    } finally {
      setBusy(false)
    }
  }
  const { words, title, text } = WORDS[what]
  return (
    <>
      <Button look={what === 'unsent' ? 'quiet' : 'second'} wide onClick={() => setOpen(true)}>
        {t(words)}
      </Button>
      <Sheet open={isOpen} title={t(title)} onClose={() => setOpen(false)}>
        <div className="stack">
          <p>{t(text)}</p>
          <RefusalNote problem={problem} hotline={HOTLINE} />
          <Button look="refuse" wide busy={isBusy} onClick={() => void withdraw()}>
            {t(words)}
          </Button>
          <Button look="quiet" wide onClick={() => setOpen(false)}>
            {t('changes.keep')}
          </Button>
        </div>
      </Sheet>
    </>
  )
}
