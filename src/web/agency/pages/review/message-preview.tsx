import type { CaseFile } from '#contract/review.ts'
import type { Correction } from '#domain/review/corrections.ts'
import type { Reason } from '#domain/review/transitions.ts'
import { correctionUntil } from '#domain/review/waiting.ts'
import { correctionWords } from '#texts/corrections.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { textOf } from '#web/shared/i18n/language.ts'
import { t } from '../../t.ts'
import css from './decision.module.css'

type News =
  | { readonly decision: 'returned'; readonly corrections: readonly Correction[] }
  | { readonly decision: 'rejected'; readonly reasons: readonly Reason[] }

interface MessagePreviewProps {
  readonly file: CaseFile
  readonly news: News
}

/** The message that the applicant will get, word for word: from the same texts as the message itself. */
export const MessagePreview = ({ file, news }: MessagePreviewProps) => {
  const hotline = useAnswer('getRegistrationPolicy', { query: {} }, { staleTime: Number.POSITIVE_INFINITY }).data?.hotline ?? '…'
  const { channel, masked } = file.contact
  return (
    <div>
      <p className={css['over']}>{t('review.willRead', { channel: t(`review.willRead.${channel}`), contact: masked })}</p>
      <p className={css['bubble']} tabIndex={0}>
        {wordsOf(file, news, hotline)}
      </p>
    </div>
  )
}

function wordsOf({ no, kind, contact: { channel } }: CaseFile, news: News, hotline: string): string {
  const common = { caseNo: no, hotline }
  if (news.decision === 'returned') {
    const words = correctionWords(news.corrections, key => textOf(key) ?? key)
    return t(`message.registration_returned.${channel}`, {
      ...common,
      ...words,
      until: formatInstant(correctionUntil(new Date()).toISOString()),
    })
  }
  const reasons = news.reasons.map(reason => t(`message.reason.${reason}`))
  const values = { ...common, reasons: reasons.join('; '), reasonLines: reasons.map(reason => `- ${reason}`).join('\n') }
  return t(kind === 'support' ? `message.support_rejected.${channel}` : `message.registration_rejected.${channel}`, values)
}
