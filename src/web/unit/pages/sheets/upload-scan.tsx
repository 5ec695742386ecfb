import { useRef, useState } from 'react'
import { MAX_SCAN_BYTES, MAX_SCAN_PART_BYTES, refuseScanLength } from '#domain/units/scan.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { upload } from '#web/shared/api/upload.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { t } from '../../t.ts'
import css from './sheets.module.css'

interface UploadScanProps {
  readonly pile: string
  readonly onSent: () => void
}
type Progress =
  | { readonly phase: 'sending'; readonly name: string; readonly percent: number }
  | { readonly phase: 'sent' }
  | { readonly phase: 'failed'; readonly problem: ApiProblem }

const maxMb = MAX_SCAN_BYTES / 1024 / 1024

/** Sends files of a scanned pile one after another, in parts, and says how far it is. */
export const UploadScan = ({ pile, onSent }: UploadScanProps) => {
  const input = useRef<HTMLInputElement>(null)
  const [progress, setProgress] = useState<Progress>()
  const isSending = progress?.phase === 'sending'
  const sendAll = async (files: readonly File[]) => {
    try {
      for (const file of files) {
        await sendScan(pile, file, percent => setProgress({ phase: 'sending', name: file.name, percent }))
        onSent()
      }
      setProgress({ phase: 'sent' })
    } catch (error) {
      setProgress({ phase: 'failed', problem: error instanceof ApiProblem ? error : new ApiProblem('INTERNAL') })
    }
  }
  return (
    <div className="stack">
      <input
        ref={input}
        className={css['file']}
        type="file"
        multiple
        accept="application/pdf,image/jpeg,image/png"
        aria-label={t('sheets.upload')}
        tabIndex={-1}
        onChange={event => {
          const chosen = [...(event.currentTarget.files ?? [])]
          event.currentTarget.value = ''
          if (chosen.length > 0) void sendAll(chosen)
        }}
      />
      <div className={css['buttons']}>
        <Button icon="scan" busy={isSending} describedBy="scan-hint" onClick={() => input.current?.click()}>
          {t('sheets.upload')}
        </Button>
      </div>
      <p id="scan-hint" className="muted small">
        {t('sheets.uploadHint', { maxMb })}
      </p>
      {progress && <ProgressNote progress={progress} />}
    </div>
  )
}

const ProgressNote = ({ progress }: { readonly progress: Progress }) => {
  switch (progress.phase) {
    case 'sending':
      return <Note live="polite">{t('sheets.sending', { name: progress.name, percent: progress.percent })}</Note>
    case 'sent':
      return <Note kind="ok" title={t('sheets.sent')} live="polite" />
    case 'failed':
      return (
        <Note kind="err" title={t('sheets.refused')} live="assertive">
          {problemText(progress.problem)}
        </Note>
      )
  }
}

async function sendScan(pile: string, file: File, onPercent: (percent: number) => void): Promise<void> {
  const refusal = refuseScanLength(file.size)
  if (refusal) throw new ApiProblem(refusal, { maxMb })
  onPercent(0)
  const { id } = await call('startScan', { params: { id: pile }, body: { length: file.size } })
  for (let from = 0; from < file.size; from += MAX_SCAN_PART_BYTES) {
    const part = file.slice(from, from + MAX_SCAN_PART_BYTES)
    await upload('addScanPart', { params: { id }, headers: { 'upload-offset': String(from) }, file: part })
    onPercent(Math.round((100 * Math.min(file.size, from + part.size)) / file.size))
  }
  await call('finishScan', { params: { id } })
}
