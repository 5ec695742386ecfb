import type { ScanSource } from '#domain/registration/scanned.ts'
import type { Camera } from '#web/shared/scan/use-camera.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { t } from '../../../t.ts'
import css from './scan.module.css'

/** What has been seen so far, besides the code that is wanted. */
export type Finding = 'advice' | 'other' | 'reading' | 'no_code' | 'unreadable'

interface ScanNotesProps {
  readonly wanted: ScanSource
  readonly camera: Camera
  readonly finding: Finding | undefined
  readonly isReaderMissing: boolean
  readonly onFetchAgain: () => void
}

/** One sentence on how it goes, spoken when it changes; what is in the way, and the way out. */
export const ScanNotes = ({ wanted, camera, finding, isReaderMissing, onFetchAgain }: ScanNotesProps) => (
  <div className={css['notes']} role="status">
    {isReaderMissing ? (
      <Note kind="warn" title={t('scan.missing')}>
        <p>{t('scan.missingText')}</p>
        <Again onPress={onFetchAgain} />
      </Note>
    ) : (
      <>
        {!isOfPicture(finding) && <CameraNote camera={camera} />}
        <FindingNote wanted={wanted} finding={finding} isLive={camera.state === 'live'} />
      </>
    )}
  </div>
)

/** What a chosen picture has shown is more news than the camera that is missing. */
const isOfPicture = (finding: Finding | undefined): boolean => finding !== undefined && finding !== 'advice' && finding !== 'reading'

const CameraNote = ({ camera: { state, retry } }: { readonly camera: Camera }) =>
  state === 'live' || state === 'starting' ? null : (
    <Note kind="warn" title={t(`scan.problem.${state}`)}>
      <p>{t(`scan.problem.${state}.text`)}</p>
      {state !== 'unsupported' && <Again onPress={retry} />}
    </Note>
  )

const Again = ({ onPress }: { readonly onPress: () => void }) => (
  <div className={css['again']}>
    <Button small look="second" icon="retry" onClick={onPress}>
      {t('ui.retry')}
    </Button>
  </div>
)

const FindingNote = ({ wanted, finding, isLive }: Pick<ScanNotesProps, 'wanted' | 'finding'> & { readonly isLive: boolean }) => {
  switch (finding) {
    case undefined:
      return isLive ? <p className={css['aim']}>{t('scan.aim')}</p> : null
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
          <p>{t(`scan.other.${wanted}`)}</p>
        </Note>
      )
    case 'no_code':
    case 'unreadable':
      return (
        <Note kind="warn" title={t(`scan.${finding}`)}>
          <p>{t(`scan.${finding}.text`)}</p>
        </Note>
      )
  }
}
