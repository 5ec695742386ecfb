import { useEffect, useRef, useState } from 'react'
import { readPicture } from '#web/shared/scan/read-picture.ts'
import { useCamera } from '#web/shared/scan/use-camera.ts'
import { useReader } from '#web/shared/scan/use-reader.ts'
import { watchVideo } from '#web/shared/scan/watch-video.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { isCardCode } from '../../card-proof/check.ts'
import { CameraView } from '../../scan-parts/camera-view.tsx'
import { PictureButton } from '../../scan-parts/picture-button.tsx'
import { t } from '../../t.ts'
import css from './verify.module.css'

type Finding = 'other' | 'no_code' | 'unreadable'

/** Camera and picture file for codes of cards. Another code is told and the search goes on. */
export const CardScanner = ({ onCode }: { readonly onCode: (code: string) => void }) => {
  const camera = useCamera()
  const { reader, isMissing, retry, lose } = useReader()
  const [finding, setFinding] = useState<Finding>()
  const [file, setFile] = useState<File>()
  const isDone = useRef(false)
  const onTexts = (texts: readonly string[]) => {
    const code = texts.find(isCardCode)
    if (code === undefined) return setFinding('other')
    if (isDone.current) return
    isDone.current = true
    navigator.vibrate?.(80)
    onCode(code)
  }
  const latest = useRef(onTexts)
  latest.current = onTexts
  useEffect(() => {
    const video = camera.video.current
    if (!reader || !video || camera.state !== 'live') return
    const stop = new AbortController()
    watchVideo(video, reader, { signal: stop.signal, onTexts: texts => latest.current(texts) }).catch(() => stop.signal.aborted || lose())
    return () => stop.abort()
  }, [reader, camera.state])
  useEffect(() => {
    if (!reader || !file) return
    const stop = new AbortController()
    const isWanted = (texts: readonly string[]) => texts.some(isCardCode)
    void readPicture(file, reader, { isWanted, signal: stop.signal })
      .catch(() => undefined)
      .then(outcome => {
        if (stop.signal.aborted) return
        if (!outcome) return lose()
        setFile(undefined)
        if (outcome.kind === 'codes') latest.current(outcome.texts)
        else setFinding(outcome.kind === 'none' ? 'no_code' : 'unreadable')
      })
    return () => stop.abort()
  }, [reader, file])
  const hasCamera = camera.state === 'live' || camera.state === 'starting'
  return (
    <>
      <CameraView camera={camera} />
      <div className={css['notes']} role="status">
        {isMissing ? (
          <Problem title={t('scan.missing')} text={t('verify.card.missingText')} onRetry={retry} />
        ) : finding ? (
          <Problem title={t(`verify.card.${finding}`)} text={t(`verify.card.${finding}Text`)} />
        ) : hasCamera ? (
          <p className={css['aim']}>{t('scan.aim')}</p>
        ) : (
          <Problem title={t(`scan.problem.${camera.state}`)} text={t('verify.card.pictureInstead')} onRetry={camera.retry} />
        )}
      </div>
      <PictureButton isBusy={file !== undefined && !isMissing} onPick={setFile} />
    </>
  )
}

const Problem = ({ title, text, onRetry }: { readonly title: string; readonly text: string; readonly onRetry?: () => void }) => (
  <Note kind="warn" title={title}>
    <p>{text}</p>
    {onRetry && (
      <div className={css['again']}>
        <Button small look="second" icon="retry" onClick={onRetry}>
          {t('ui.retry')}
        </Button>
      </div>
    )}
  </Note>
)
