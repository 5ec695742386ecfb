import { useAnswer } from '#web/shared/api/query.ts'
import { formatDay } from '#web/shared/i18n/formats.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { t } from '../../t.ts'
import css from './benefits.module.css'

/** Who has been authorised to receive what is paid monthly; nothing for most people. */
export const ReceiverNote = () => {
  const { data } = useAnswer('getOwnServices')
  const onFile = data?.standings.find(({ code }) => code === 'receive_for')?.onFile ?? []
  const valueOf = (of: string): string | undefined => onFile.find(({ field }) => field === of)?.value
  const [name, until] = [valueOf('receiverName'), valueOf('receiverUntil')]
  if (name === undefined || until === undefined) return null
  return (
    <div className={css['part']}>
      <Note icon="people" title={t('benefits.receiver')}>
        <p>{t('benefits.receiverText', { name, day: formatDay(until) })}</p>
        <p>
          <AppLink href="/services/receive_for">{t('benefits.receiverChange')}</AppLink>
        </p>
      </Note>
    </div>
  )
}
