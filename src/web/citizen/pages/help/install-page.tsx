import { useSyncExternalStore } from 'react'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Columns, Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { canInstall, install, isInstalled, subscribeInstall } from '../../pwa/install.ts'
import { t } from '../../t.ts'
import { OnPhone } from '../../on-phone.tsx'
import css from './help.module.css'

const GUIDES = [
  { title: 'help.install.android', steps: ['help.install.android.1', 'help.install.android.2', 'help.install.android.3'] },
  { title: 'help.install.iphone', steps: ['help.install.iphone.1', 'help.install.iphone.2', 'help.install.iphone.3'] },
  { title: 'help.install.computer', steps: ['help.install.computer.1', 'help.install.computer.2'] },
] as const

/** How to put the app on a phone or a computer: one button where the browser offers it, else three short lists. */
export const InstallPage = () => {
  const isOffered = useSyncExternalStore(subscribeInstall, canInstall)
  return (
    <Page>
      <PageHeader title={t('help.install.title')}>
        <p>{t('help.install.lead')}</p>
      </PageHeader>
      {isInstalled() && <Note kind="ok" title={t('help.install.done')} />}
      {isOffered && (
        <Button icon="download" onClick={install}>
          {t('help.install.now')}
        </Button>
      )}
      <Columns>
        <div>
          {GUIDES.map(({ title, steps }) => (
            <section key={title} className={`prose ${css['guide'] ?? ''}`}>
              <Panel>
                <h2>{t(title)}</h2>
                <ol>
                  {steps.map(step => (
                    <li key={step}>{t(step)}</li>
                  ))}
                </ol>
              </Panel>
            </section>
          ))}
        </div>
        <div>
          <OnPhone />
        </div>
      </Columns>
    </Page>
  )
}
