import type { Session } from '#contract/accounts.ts'
import { formatInstantDay } from '#web/shared/i18n/formats.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { t } from '../../t.ts'

/** From two weeks before a password is due: until when it can be changed in peace. */
export const PasswordNote = ({ passwordDueAt, passwordState, graceLeft }: Session) => {
  if (passwordDueAt === null || passwordState === null || passwordState === 'fresh') return null
  const isDue = passwordState === 'due'
  const title = t(isDue ? 'home.password.dueTitle' : 'home.password.soonTitle', { date: formatInstantDay(passwordDueAt) })
  return (
    <Note kind="warn" icon="key" title={title}>
      {!isDue && <p>{t('home.password.soonText')}</p>}
      {graceLeft !== null && <p>{graceLeft === 0 ? t('home.password.graceOver') : t('home.password.grace', { count: graceLeft })}</p>}
      <p>
        <AppLink href="/change-password">{t('home.password.change')}</AppLink>
      </p>
    </Note>
  )
}
