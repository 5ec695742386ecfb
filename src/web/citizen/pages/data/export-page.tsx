import { useState } from 'react'
import { call } from '#web/shared/api/client.ts'
import { saveFile } from '#web/shared/api/save-file.ts'
import { language } from '#web/shared/i18n/language.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { HOTLINE } from '../../contact.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import { t } from '../../t.ts'
import css from './data.module.css'
import { useDeed } from '../../use-deed.ts'

/** Everything is typeset and packed while the person waits. */
const PATIENCE_MS = 120_000

/** The copy of all data, taken away as one file. */
export const ExportPage = () => {
  const { isBusy, problem, run } = useDeed()
  const [isDone, setDone] = useState(false)
  const take = () =>
    run(async () => {
      setDone(false)
      saveFile(await call('exportOwnData', { body: { language: language() } }, { timeoutMs: PATIENCE_MS }), 'bhxh-du-lieu.zip')
      setDone(true)
    })
  return (
    <Page narrow>
      <PageHeader title={t('privacy.export')}>{t('privacy.export.lead')}</PageHeader>
      <Panel>
        <div className="stack">
          <p>{t('privacy.export.holds')}</p>
          <ul className={css['list']}>
            <li>{t('privacy.export.holds.person')}</li>
            <li>{t('privacy.export.holds.dossiers')}</li>
            <li>{t('privacy.export.holds.account')}</li>
          </ul>
          <p>{t('privacy.export.without')}</p>
        </div>
      </Panel>
      <div className={css['after']}>
        <Note kind="warn" title={t('privacy.export.careTitle')}>
          <p>{t('privacy.export.care')}</p>
          <p>{t('privacy.export.mark')}</p>
        </Note>
      </div>
      <div className={css['after']}>
        <RefusalNote problem={problem} hotline={HOTLINE} />
        <div role="status">
          {isBusy && <p>{t('privacy.export.taking')}</p>}
          {isDone && (
            <Note kind="ok" title={t('privacy.export.done')}>
              <p>{t('privacy.export.doneText')}</p>
            </Note>
          )}
        </div>
      </div>
      <div className={css['after']}>
        <Button wide icon="download" busy={isBusy} onClick={() => void take()}>
          {t('privacy.export.take')}
        </Button>
      </div>
    </Page>
  )
}
