import type { Notice } from '#contract/inbox.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { language } from '#web/shared/i18n/language.ts'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { t } from '../../t.ts'
import { DeliveryLines } from './delivery-lines.tsx'
import css from './inbox.module.css'
import { leadsTo, LOOKS } from './looks.ts'

interface NoticeSheetProps {
  /** Undefined: closed. */
  readonly notice: Notice | undefined
  readonly onClose: () => void
}

/** A notice as it was told, the way to what it is about, and how it went out. */
export const NoticeSheet = ({ notice, onClose }: NoticeSheetProps) => {
  const words = notice?.words[language()]
  const goal = notice && leadsTo(notice)
  return (
    <Sheet open={notice !== undefined} title={words?.title ?? ''} onClose={onClose}>
      {notice && (
        <div className={css['notice']}>
          <p className="muted small num">{formatInstant(notice.at)}</p>
          <p className={css['text']}>{words?.text}</p>
          {goal && <ButtonLink href={LOOKS[notice.about].href(notice)}>{t(`inbox.open.${goal}`)}</ButtonLink>}
          <DeliveryLines notice={notice} />
        </div>
      )}
    </Sheet>
  )
}
