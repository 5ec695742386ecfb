import { useRef, useState } from 'react'
import { MAX_SCAN_BYTES } from '#domain/units/scan.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { t } from '../../t.ts'
import { sendScans, type Sending, type Sent } from './send-scans.ts'

interface UploadScanProps {
  readonly pile: string
  readonly onSent: () => void
}

/** Sends files of a scanned pile one after another, in parts, and says how far it is and which were refused. */
export const UploadScan = ({ pile, onSent }: UploadScanProps) => {
  const input = useRef<HTMLInputElement>(null)
  const [now, setNow] = useState<Sending>()
  const [sent, setSent] = useState<Sent>()
  const sendAll = async (files: readonly File[]) => {
    setSent(undefined)
    setSent(await sendScans(pile, files, { onSending: setNow, onSent }))
    setNow(undefined)
  }
  return (
    <div className="stack">
      <input
        ref={input}
        hidden
        type="file"
        multiple
        accept="application/pdf,image/jpeg,image/png"
        onChange={event => {
          const chosen = [...(event.currentTarget.files ?? [])]
          event.currentTarget.value = ''
          if (chosen.length > 0) void sendAll(chosen)
        }}
      />
      <div>
        <Button icon="scan" busy={now !== undefined} describedBy="scan-hint" onClick={() => input.current?.click()}>
          {t('sheets.upload')}
        </Button>
      </div>
      <p id="scan-hint" className="muted small">
        {t('sheets.uploadHint', { maxMb: MAX_SCAN_BYTES / 1024 / 1024 })}
      </p>
      <div role="status" className="stack">
        {now && <Note>{now.phase === 'sending' ? t('sheets.sending', { ...now }) : t('sheets.waiting', { ...now })}</Note>}
        {sent && sent.sent > 0 && <Note kind="ok" title={t('sheets.sent', { count: sent.sent })} />}
        {sent && sent.refused.length > 0 && <Refused refused={sent.refused} />}
      </div>
    </div>
  )
}

/** Each file that did not get through, by its name. */
const Refused = ({ refused }: Pick<Sent, 'refused'>) => (
  <Note kind="err" title={t('sheets.upload.refused')}>
    <ul>
      {refused.map(({ name, problem }, n) => (
        <li key={n}>
          <strong>{name}</strong>: {problemText(problem)}
        </li>
      ))}
    </ul>
  </Note>
)
