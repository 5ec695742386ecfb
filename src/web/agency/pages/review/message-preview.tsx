import type { CaseFile } from '#contract/review.ts'
import type { MessageTemplate } from '#domain/notifications/templates.ts'
import type { Correction } from '#domain/review/corrections.ts'
import type { Reason } from '#domain/review/reasons.ts'
import { correctionUntil } from '#domain/review/waiting.ts'
import { correctionWords } from '#texts/corrections.ts'
import { format } from '#texts/format.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { t } from '../../t.ts'
import { useMessageWords } from './use-message-words.ts'
import { whereTo } from './where-to.ts'
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
  const { channel, language } = file.contact
  const words = useMessageWords(language)
  return (
    <div>
      <p className={css['over']}>{t('review.willRead', { channel: t(`review.willRead.${channel}`), contact: whereTo(file) })}</p>
      <p className={css['bubble']} tabIndex={0} lang={language}>
        {words ? wordsOf(file, news, { words, hotline }) : '…'}
      </p>
    </div>
  )
}

/** Which message tells a rejection, by kind of the file. */
const REJECTED: Readonly<Partial<Record<CaseFile['kind'], MessageTemplate>>> = {
  change: 'change_rejected',
  dispute: 'dispute_rejected',
  feedback: 'feedback_rejected',
  service: 'service_rejected',
  support: 'support_rejected',
  unit_account: 'unit_account_rejected',
}

type Words = NonNullable<ReturnType<typeof useMessageWords>>

function wordsOf(
  { no, kind, contact: { channel } }: CaseFile,
  news: News,
  { words: message, hotline }: { readonly words: Words; readonly hotline: string },
): string {
  const common = { caseNo: no, hotline }
  if (news.decision === 'returned') {
    const words = correctionWords(news.corrections, key => wordOf(message, key))
    const until = formatInstant(correctionUntil(new Date()).toISOString())
    const template = kind === 'service' ? 'service_returned' : 'registration_returned'
    return format(wordOf(message, `message.${template}.${channel}`), { ...common, ...words, until })
  }
  const reasons = news.reasons.map(reason => wordOf(message, `message.reason.${reason}`))
  const values = { ...common, reasons: reasons.join('; '), reasonLines: reasons.map(reason => `- ${reason}`).join('\n') }
  return format(wordOf(message, `message.${REJECTED[kind] ?? 'registration_rejected'}.${channel}`), values)
}

const wordOf = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key
