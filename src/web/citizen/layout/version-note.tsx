import { useSyncExternalStore } from 'react'
import { applyNewVersion, hasNewVersion, subscribeNewVersion } from '../pwa/service-worker.ts'
import { t } from '../t.ts'

/** "Có bản mới. Cập nhật": quietly, and never over a form. */
export const VersionNote = () => {
  const isThere = useSyncExternalStore(subscribeNewVersion, hasNewVersion)
  return (
    <div role="status">
      {isThere && (
        <div className="app-version">
          <span>{t('shell.newVersion')}</span>
          <button type="button" onClick={applyNewVersion}>
            {t('shell.update')}
          </button>
        </div>
      )}
    </div>
  )
}
