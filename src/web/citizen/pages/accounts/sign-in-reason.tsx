import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { HOTLINE } from '../../contact.ts'
import { t } from '../../t.ts'
import css from './sign-in.module.css'

/** Why somebody stands before the sign-in page again. */
export const SignInReason = ({ why }: { readonly why: string | null }) => {
  if (why === 'needed') return <Reason title={t('accounts.reason.needed')} />
  if (why === 'expired') return <Reason title={t('accounts.reason.expired')} text={t('accounts.reason.expiredText')} />
  if (why === 'elsewhere')
    return <Reason warn title={t('accounts.reason.elsewhere')} text={t('accounts.reason.elsewhereText', { hotline: HOTLINE })} />
  if (why === 'revoked')
    return <Reason warn title={t('accounts.reason.revoked')} text={t('accounts.reason.revokedText', { hotline: HOTLINE })} />
  if (why === 'password')
    return <Reason warn title={t('accounts.reason.password')} text={t('accounts.reason.passwordText', { hotline: HOTLINE })} />
  if (why === 'closed') return <Reason title={t('accounts.reason.closed')} text={t('accounts.reason.closedText')} />
  return null
}

const Reason = ({ title, text, warn = false }: { readonly title: string; readonly text?: string; readonly warn?: boolean }) => (
  <div className={css['problem']}>
    <Note kind={warn ? 'warn' : 'info'} title={title} live="polite">
      {text && <p>{text}</p>}
      {warn && (
        <p>
          <AppLink href="/lock">{t('accounts.lock')}</AppLink>
        </p>
      )}
    </Note>
  </div>
)
