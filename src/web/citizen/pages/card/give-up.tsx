import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Child } from '#contract/guardians.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { answerKey, queryClient } from '#web/shared/api/query.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Row } from '#web/shared/ui/row-list.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { t } from '../../t.ts'

/** Gives a child's records up, after asking once more. */
export const GiveUp = ({ child }: { readonly child: Child }) => {
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const [, navigate] = useLocation()
  const giveUp = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      await call('giveUpChild', { params: { childId: child.id } })
      await queryClient.invalidateQueries({ queryKey: answerKey('listChildren') })
      navigate('/', { replace: true })
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error)
      setBusy(false)
    }
  }
  return (
    <>
      <Row icon="close" title={t('family.giveUp')} onClick={() => setAsking(true)} />
      <Sheet open={isAsking} title={t('family.giveUpTitle', { name: child.fullName })} onClose={() => setAsking(false)}>
        <div className="stack">
          <p>{t('family.giveUpText')}</p>
          {problem && (
            <Note kind="err" live="assertive">
              <p>{problemText(problem)}</p>
            </Note>
          )}
          <Button look="refuse" busy={isBusy} onClick={() => void giveUp()}>
            {t('family.giveUp')}
          </Button>
          <Button look="second" onClick={() => setAsking(false)}>
            {t('family.keep')}
          </Button>
        </div>
      </Sheet>
    </>
  )
}
