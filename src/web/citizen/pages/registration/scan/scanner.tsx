import { useEffect, useRef, useState } from 'react'
import { chooseScanned } from '#domain/registration/scanned.ts'
import { readPicture } from '#web/shared/scan/read-picture.ts'
import { useCamera } from '#web/shared/scan/use-camera.ts'
import { useReader } from '#web/shared/scan/use-reader.ts'
import { watchVideo } from '#web/shared/scan/watch-video.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { t } from '../../../t.ts'
import { CameraView } from '../../../scan-parts/camera-view.tsx'
import type { ScannerProps } from './load-scanner.ts'
import { PictureButton } from '../../../scan-parts/picture-button.tsx'
import css from './scan.module.css'
import { ScanNotes, type Finding } from './scan-notes.tsx'

/** After this long without a code the person gets advice. */
const ADVICE_MS = 9000

/** Camera and picture file, and every way out: typing by hand is always one press away. */
export const Scanner = ({ wanted, onScan, onClose }: ScannerProps) => {
  const camera = useCamera()
  const { reader, isMissing, retry, lose } = useReader()
  const [finding, setFinding] = useState<Finding>()
  const [file, setFile] = useState<File>()
  const isDone = useRef(false)
  const onTexts = (texts: readonly string[]) => {
    const scan = chooseScanned(texts)
    if (!scan) return setFinding('other')
    if (isDone.current) return
    isDone.current = true
    navigator.vibrate?.(80)
    onScan(scan)
  }
  const latest = useRef(onTexts)
  latest.current = onTexts
  useEffect(() => {
    const video = camera.video.current
    if (!reader || !video || camera.state !== 'live') return
    const stop = new AbortController()
    watchVideo(video, reader, { signal: stop.signal, onTexts: texts => latest.current(texts) }).catch(() => stop.signal.aborted || lose())
    const advice = setTimeout(() => setFinding(before => before ?? 'advice'), ADVICE_MS)
    return () => {
      stop.abort()
      clearTimeout(advice)
    }
  }, [reader, camera.state])

  // A picture may be chosen while the reader is still on its way.
  useEffect(() => {
    if (!reader || !file) return
    const stop = new AbortController()
    const isWanted = (texts: readonly string[]) => chooseScanned(texts) !== undefined
    void readPicture(file, reader, { isWanted, signal: stop.signal })
      .catch(() => undefined)
      .then(outcome => {
        if (stop.signal.aborted) return
        // The picture waits for the reader that comes instead.
        if (!outcome) return lose()
        setFile(undefined)
        if (outcome.kind === 'codes') latest.current(outcome.texts)
        else setFinding(outcome.kind === 'none' ? 'no_code' : 'unreadable')
      })
    return () => stop.abort()
  }, [reader, file])
  return (
    <>
      <p className={css['where']}>{t(`scan.where.${wanted}`)}</p>
      <CameraView camera={camera} />
      <ScanNotes wanted={wanted} camera={camera} finding={file ? 'reading' : finding} isReaderMissing={isMissing} onFetchAgain={retry} />
      <div className={css['ways']}>
        <PictureButton isBusy={file !== undefined && !isMissing} onPick={setFile} />
        <Button look="quiet" wide onClick={onClose}>
          {t('scan.byHand')}
        </Button>
      </div>
    </>
  )
}
