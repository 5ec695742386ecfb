import { useAnswer } from '#web/shared/api/query.ts'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { UploadWords } from '../../parts/upload-words.tsx'
import { t } from '../../t.ts'
import css from './roster-file.module.css'

/** Who uploaded a roster before, when, and what each upload did. */
export const Uploads = () => {
  const { data, error, refetch } = useAnswer('listRosterUploads', undefined, { staleTime: 0 })
  return (
    <section aria-labelledby="uploads">
      <h2 id="uploads" className={css['uploads']}>
        {t('unitRoster.uploads')}
      </h2>
      <Panel>
        {error && !data && <LoadError error={error} onRetry={() => void refetch()} />}
        {!error && !data && <Skeleton blocks={[3]} />}
        {data?.length === 0 && <p>{t('unitRoster.uploads.none')}</p>}
        <ul className={css['wrong']}>
          {data?.map(upload => (
            <li key={upload.id}>
              <UploadWords upload={upload} />
            </li>
          ))}
        </ul>
        <p className="muted small">{t('unitRoster.uploads.kept')}</p>
      </Panel>
    </section>
  )
}
