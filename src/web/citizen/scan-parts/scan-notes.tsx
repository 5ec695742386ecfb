import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { t } from '../t.ts'
import css from './scan.module.css'
import type { Finding, Scan } from './use-scan.ts'

interface ScanNotesProps {
  readonly scan: Scan
  /** What to say of another code: where the wanted one is found. */
  readonly other: string
  readonly isByHandToo: boolean
}

/** One sentence on how it goes, spoken when it changes; what is in the way, and the way out. */
export const ScanNotes = ({ scan, other, isByHandToo }: ScanNotesProps) => {
  const { finding, isReaderMissing, fetchAgain } = scan
  const wayOut = isByHandToo ? ` ${t('scan.orByHand')}` : ''
  return (
    <div className={css['notes']} role="status">
      {isReaderMissing ? (
        <Note kind="warn" title={t('scan.missing')}>
          <p>{t('scan.missingText') + wayOut}</p>
          <Again onPress={fetchAgain} />
        </Note>
      ) : (
        <>
          {!isOfPicture(finding) && <CameraNote scan={scan} wayOut={wayOut} />}
          <FindingNote scan={scan} other={other} wayOut={wayOut} />
        </>
      )}
    </div>
  )
}

/** What a chosen picture has shown is more news than the camera that is missing. */
const isOfPicture = (finding: Finding | undefined): boolean => finding !== undefined && finding !== 'advice' && finding !== 'reading'

interface NoteProps {
  readonly scan: Scan
  readonly wayOut: string
}

const CameraNote = ({ scan: { camera }, wayOut }: NoteProps) =>
  camera.state === 'live' || camera.state === 'starting' ? null : (
    <Note kind="warn" title={t(`scan.problem.${camera.state}`)}>
      <p>{t(`scan.problem.${camera.state}.text`) + wayOut}</p>
      {camera.state !== 'unsupported' && <Again onPress={camera.retry} />}
    </Note>
  )

const Again = ({ onPress }: { readonly onPress: () => void }) => (
  <div className={css['again']}>
    <Button small look="second" icon="retry" onClick={onPress}>
      {t('ui.retry')}
    </Button>
  </div>
)

const FindingNote = ({ scan: { camera, finding }, other, wayOut }: NoteProps & { readonly other: string }) => {
  switch (finding) {
    case undefined:
      return camera.state === 'live' ? <p className={css['aim']}>{t('scan.aim')}</p> : null
    case 'reading':
      return <p className={css['aim']}>{t('scan.reading')}</p>
    case 'advice':
      return (
        <Note title={t('scan.advice')}>
          <p>{t('scan.adviceText')}</p>
        </Note>
      )
    case 'other':
      return (
        <Note kind="warn" title={t('scan.other')}>
          <p>{other}</p>
        </Note>
      )
    case 'no_code':
    case 'unreadable':
      return (
        <Note kind="warn" title={t(`scan.${finding}`)}>
          <p>{t(`scan.${finding}.text`) + wayOut}</p>
        </Note>
      )
  }
}
