import { Button } from '#web/shared/ui/button.tsx'
import { t } from '../t.ts'
import { CameraView } from './camera-view.tsx'
import { PictureButton } from './picture-button.tsx'
import { ScanNotes } from './scan-notes.tsx'
import css from './scan.module.css'
import { useScan, type Wanted } from './use-scan.ts'

interface CodeScannerProps<T> extends Wanted<T> {
  /** Where the wanted code is found; told when another one is seen. */
  readonly other: string
  /** Typing instead, where the page has a form for it. */
  readonly onByHand?: () => void
}

/** Camera and picture file for a code, and every way out. */
export const CodeScanner = <T,>({ find, onFound, other, onByHand }: CodeScannerProps<T>) => {
  const scan = useScan({ find, onFound })
  return (
    <>
      <CameraView camera={scan.camera} />
      <ScanNotes scan={scan} other={other} isByHandToo={onByHand !== undefined} />
      <div className={css['ways']}>
        <PictureButton isBusy={scan.isReading} onPick={scan.pick} />
        {onByHand && (
          <Button look="quiet" wide onClick={onByHand}>
            {t('scan.byHand')}
          </Button>
        )}
      </div>
    </>
  )
}
