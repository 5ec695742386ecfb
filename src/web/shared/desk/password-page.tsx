import { useState } from 'react'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { useArrival } from './use-arrival.ts'
import { t } from './t.ts'
import { PasswordForm } from './password-form.tsx'
import css from './password.module.css'

/** Changing the own password while at work. The result takes the place of the form; its heading takes the focus. */
export const PasswordPage = () => {
  const [isDone, setDone] = useState(false)
  const title = t(isDone ? 'desk.password.done' : 'desk.password.change')
  useArrival(title, { key: title })
  return (
    <div className={css['box']}>
      <h1 tabIndex={-1}>{title}</h1>
      {isDone ? (
        <>
          <Note kind="ok">{t('desk.password.doneMore')}</Note>
          <ButtonLink href="/">{t('desk.home')}</ButtonLink>
        </>
      ) : (
        <Panel>
          <PasswordForm onDone={() => setDone(true)} />
        </Panel>
      )}
    </div>
  )
}
