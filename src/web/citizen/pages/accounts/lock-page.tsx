import { useState } from 'react'
import { call } from '#web/shared/api/client.ts'
import { cx } from '#web/shared/ui/cx.ts'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { HOTLINE, HOTLINE_LINK } from '../../contact.ts'
import { t } from '../../t.ts'
import { CodeTask } from './code-task.tsx'
import css from './recovery.module.css'

/** Locking the own account, from any device: for who has lost a phone, or reads of a sign-in that was somebody else's. */
export const LockPage = () => {
  const [by, setBy] = useState<'sms' | 'email'>()
  if (by) return <Locked by={by} />
  return <CodeTask task="lock" onCode={async code => setBy((await call('confirmLock', { body: { code } })).by)} />
}

const Locked = ({ by }: { readonly by: 'sms' | 'email' }) => (
  <Page narrow>
    <PageHeader title={t('lock.doneTitle')} />
    <Note kind="ok" live="polite" title={t('lock.done')}>
      <p>{t('lock.doneText')}</p>
    </Note>
    <section className={cx('prose', css['more'])}>
      <h2>{t('lock.open')}</h2>
      <ul>
        <li>{t(by === 'sms' ? 'lock.openSms' : 'lock.openEmail')}</li>
        <li>{t('lock.openAgency')}</li>
      </ul>
    </section>
    <div className={css['ways']}>
      <ButtonLink href="/recover" wide>
        {t('recover.title')}
      </ButtonLink>
      <ButtonLink href={HOTLINE_LINK} look="second" icon="call" wide>
        {HOTLINE}
      </ButtonLink>
    </div>
  </Page>
)
