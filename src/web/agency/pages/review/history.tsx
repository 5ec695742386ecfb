import { useState } from 'react'
import type { CaseFile } from '#contract/review.ts'
import { CASE_ACTIONS, labelOfStep } from '#domain/review/transitions.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { textOf } from '#web/shared/i18n/language.ts'
import { cx } from '#web/shared/ui/cx.ts'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { Tracker, type TrackerStep } from '#web/shared/ui/tracker.tsx'
import { useShortcuts } from '../../parts/shortcuts.ts'
import { t } from '../../t.ts'
import css from './decision.module.css'

/** What has happened to the file and what was sent about it. */
export const HistoryButton = ({ file }: { readonly file: CaseFile }) => {
  const [isOpen, setOpen] = useState(false)
  useShortcuts({ h: () => setOpen(true) })
  return (
    <>
      <button type="button" className={css['text']} onClick={() => setOpen(true)}>
        {t('review.history', { count: file.events.length })}
      </button>
      <Sheet open={isOpen} title={t('review.historyTitle')} onClose={() => setOpen(false)}>
        <Tracker label={t('review.historyTitle')} steps={file.events.map((event, index) => stepOf(file.kind, event, index))} />
        {file.messages.length > 0 && (
          <>
            <h3 className={cx(css['legend'], css['over-messages'])}>{t('review.messages')}</h3>
            <ul className={css['messages']}>
              {file.messages.map(message => (
                <li key={`${message.template}${message.createdAt}`}>
                  <strong>{textOf(`notifications.template.${message.template}`) ?? message.template}</strong>,{' '}
                  {t(`notifications.channel.${message.channel}`)} <span className="num">{message.recipient}</span>
                  <br />
                  <span className="muted num">
                    {t(`notifications.state.${message.state}`)} ·{' '}
                    {formatInstant(message.deliveredAt ?? message.sentAt ?? message.createdAt)}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Sheet>
    </>
  )
}

function stepOf(
  kind: CaseFile['kind'],
  { action, state, at, reasons, corrections, note }: CaseFile['events'][number],
  index: number,
): TrackerStep {
  const known = CASE_ACTIONS.find(one => one === action)
  return {
    key: String(index),
    state: state === 'rejected' ? 'refused' : 'done',
    title: known ? t(labelOfStep(kind, known, state)) : action,
    detail: (
      <>
        <span className="num">{formatInstant(at)}</span>
        {corrections.length > 0
          ? corrections.map(({ item, reason }) => (
              <span key={`${item}${reason}`} className={css['line']}>
                {t('review.itemReason', { item: t(`message.item.${item}`), reason: t(`review.reason.${reason}`) })}
              </span>
            ))
          : reasons.length > 0 && <span className={css['line']}>{reasons.map(reason => t(`review.reason.${reason}`)).join('; ')}</span>}
        {note !== null && <span className={css['line']}>“{note}”</span>}
      </>
    ),
  }
}
