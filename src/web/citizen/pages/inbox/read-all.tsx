import { useState } from 'react'
import type { Notice } from '#contract/inbox.ts'
import { LoadError } from '#web/shared/ui/states.tsx'
import { Button } from '#web/shared/ui/button.tsx'
import { t } from '../../t.ts'
import css from './inbox.module.css'
import { markAllRead } from './use-notices.ts'

/** "Đánh dấu đã đọc hết", as long as there is something new on the screen. */
export const ReadAll = ({ notices }: { readonly notices: readonly Notice[] }) => {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>()
  const [newest] = notices
  if (!newest || notices.every(({ isRead }) => isRead)) return null
  const mark = async () => {
    setBusy(true)
    setProblem(undefined)
    await markAllRead(newest).catch(setProblem)
    setBusy(false)
  }
  return (
    <div className={css['all']}>
      {problem !== undefined && <LoadError error={problem} onRetry={() => void mark()} />}
      <Button look="quiet" small icon="check" busy={isBusy} onClick={() => void mark()}>
        {t('inbox.readAll')}
      </Button>
    </div>
  )
}
