import type { CaseFile } from '#contract/review.ts'
import type { Reason } from '#domain/review/transitions.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { t } from '../../t.ts'
import css from './decision.module.css'

interface MessagePreviewProps {
  readonly file: CaseFile
  readonly decision: 'returned' | 'rejected'
  readonly reasons: readonly Reason[]
}

/** The message that the applicant will get, word for word: from the same texts as the message itself. */
export const MessagePreview = ({ file, decision, reasons }: MessagePreviewProps) => {
  const hotline = useAnswer('getRegistrationPolicy', { query: {} }, { staleTime: Number.POSITIVE_INFINITY }).data?.hotline
  const { channel, masked } = file.contact
  const words = reasons.map(reason => t(`message.reason.${reason}`))
  const values = {
    caseNo: file.no,
    reasons: words.join('; '),
    reasonLines: words.map(word => `- ${word}`).join('\n'),
    hotline: hotline ?? '…',
  }
  return (
    <div>
      <p className={css['over']}>{t('review.willRead', { channel: t(`review.willRead.${channel}`), contact: masked })}</p>
      <p className={css['bubble']} tabIndex={0}>
        {t(`message.registration_${decision}.${channel}`, values)}
      </p>
    </div>
  )
}
