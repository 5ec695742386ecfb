import type { CaseFile } from '#contract/review.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { TextArea } from '#web/shared/ui/text-area.tsx'
import { useShortcuts } from '../../parts/shortcuts.ts'
import { t } from '../../t.ts'
import { MessagePreview } from './message-preview.tsx'
import { Rest } from './rest.tsx'
import type { Decision } from './use-decision.ts'
import css from './decision.module.css'

interface SettlementProps {
  readonly file: CaseFile
  readonly words: NonNullable<CaseFile['pending']>['words']
}

/** What a settlement does, and to which dossier. */
const Settlement = ({ file, words: { way, dossier } }: SettlementProps) => {
  if (!way || !dossier) return null
  const no = file.support?.candidates.find(({ id }) => id === dossier.id)?.no
  return (
    <p>
      <strong>{t(`review.support.way.${way}`)}</strong>
      {no !== undefined && (
        <>
          {': '}
          <AppLink href={`/files/${dossier.id}`} className="num">
            {no}
          </AppLink>
        </>
      )}
    </p>
  )
}

/** A decision that waits for a second officer: what is proposed and why somebody else looks, then yes or back with words. */
export const SecondPanel = ({ file, decision }: { readonly file: CaseFile; readonly decision: Decision }) => {
  const { pending, actions } = file
  const isMine = actions.includes('confirm')
  const words = decision.draft.sendBack
  const canSend = words.trim() !== ''
  const confirm = () => void decision.act('confirm')
  const sendBack = () => (canSend ? void decision.act('send_back') : document.getElementById('send-back')?.focus())
  useShortcuts(isMine ? { a: confirm, r: sendBack } : {})
  if (!pending) return <Rest file={file}>{null}</Rest>
  return (
    <Rest file={file}>
      <Note kind="info" icon="people" title={t('review.second.title')}>
        <p>
          {pending.by.isMe
            ? t('review.second.mine')
            : t('review.second.who', {
                name: pending.by.fullName,
                decision: t(`review.second.proposes.${pending.words.action}`),
              })}
        </p>
        {pending.secondLook.map(reason => (
          <p key={reason}>{t(`review.second.why.${reason}`)}</p>
        ))}
      </Note>
      {pending.words.action === 'reject' && <MessagePreview file={file} news={{ decision: 'rejected', reasons: pending.words.reasons }} />}
      <Settlement file={file} words={pending.words} />
      {pending.words.note !== '' && <p className={css['bubble']}>{pending.words.note}</p>}
      {isMine && (
        <>
          <TextArea
            id="send-back"
            label={t('review.second.note')}
            hint={t('review.second.noteHint')}
            rows={2}
            maxLength={500}
            value={words}
            onChange={sent => decision.set({ sendBack: sent })}
          />
          <div className={css['buttons']}>
            <Button look="second" onClick={sendBack} busy={decision.busyWith === 'send_back'} disabled={!canSend} describedBy="second-why">
              {t('review.second.sendBack')} <kbd aria-hidden="true">R</kbd>
            </Button>
            <Button onClick={confirm} busy={decision.busyWith === 'confirm'}>
              {t('review.second.confirm')} <kbd aria-hidden="true">A</kbd>
            </Button>
          </div>
          <p id="second-why" className={css['why']}>
            {!canSend && t('review.second.needNote')}
          </p>
        </>
      )}
    </Rest>
  )
}
