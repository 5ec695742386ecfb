import type { CaseFile } from '#contract/review.ts'
import { textOf } from '#web/shared/i18n/language.ts'
import { Note } from '#web/shared/ui/note.tsx'
import { t } from '../../t.ts'

/** Why a decision is back: a second officer has sent it, or it could not take effect. */
export const PutBack = ({ file: { pending } }: { readonly file: CaseFile }) => {
  if (!pending) return null
  const failure = pending.failure === null ? undefined : textOf(`problem.${pending.failure}`)
  return (
    <>
      {pending.sentBack && (
        <Note kind="warn" icon="people" title={t('review.sentBack', { name: pending.sentBack.by })}>
          <p>{pending.sentBack.note}</p>
        </Note>
      )}
      {failure !== undefined && (
        <Note kind="warn" title={t('review.failed')}>
          <p>{failure}</p>
        </Note>
      )}
    </>
  )
}
