import { useState } from 'react'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { useArrival } from '../../parts/use-arrival.ts'
import { t } from '../../t.ts'
import { PasswordForm } from './password-form.tsx'
import css from './password.module.css'

/** Changing the own password while at work. The result takes the place of the form; its heading takes the focus. */
export const PasswordPage = () => {
  const [isDone, setDone] = useState(false)
  const title = t(isDone ? 'agency.password.done' : 'agency.password.change')
  useArrival(title, { key: title })
  return (
    <div className={css['box']}>
      <h1 tabIndex={-1}>{title}</h1>
      {isDone ? (
        <>
          <Note kind="ok">{t('agency.password.doneMore')}</Note>
          <ButtonLink href="/">{t('review.queue')}</ButtonLink>
        </>
      ) : (
        <Panel>
          <PasswordForm onDone={() => setDone(true)} />
        </Panel>
      )}
    </div>
  )
}
