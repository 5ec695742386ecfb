import { useEffect, useRef, useState } from 'react'
import { readPicture } from '#web/shared/scan/read-picture.ts'
import { useCamera, type Camera } from '#web/shared/scan/use-camera.ts'
import { useReader } from '#web/shared/scan/use-reader.ts'
import { watchVideo } from '#web/shared/scan/watch-video.ts'

/** What has been seen so far, besides the code that is wanted. */
export type Finding = 'advice' | 'other' | 'reading' | 'no_code' | 'unreadable'

export interface Scan {
  readonly camera: Camera
  readonly finding: Finding | undefined
  /** The part that reads codes could not be fetched. */
  readonly isReaderMissing: boolean
  readonly fetchAgain: () => void
  /** A chosen picture is being read. */
  readonly isReading: boolean
  readonly pick: (file: File) => void
}

export interface Wanted<T> {
  /** What is looked for, among the texts of all codes in sight; undefined when only others are there. */
  readonly find: (texts: readonly string[]) => T | undefined
  /** Called once. */
  readonly onFound: (found: T) => void
}

/** After this long without a code the person gets advice. */
const ADVICE_MS = 9000

/** Looks for a code with the camera and in chosen pictures while the component is mounted. Another code is told, and the search goes on. */
export function useScan<T>({ find, onFound }: Wanted<T>): Scan {
  const camera = useCamera()
  const { reader, isMissing, retry, lose } = useReader()
  const [finding, setFinding] = useState<Finding>()
  const [file, setFile] = useState<File>()
  const isDone = useRef(false)
  const onTexts = (texts: readonly string[]) => {
    const found = find(texts)
    if (found === undefined) return setFinding('other')
    if (isDone.current) return
    isDone.current = true
    navigator.vibrate?.(80)
    onFound(found)
  }
  const latest = useRef({ find, onTexts })
  latest.current = { find, onTexts }
  useEffect(() => {
    const video = camera.video.current
    if (!reader || !video || camera.state !== 'live') return
    const stop = new AbortController()
    const watching = watchVideo(video, reader, { signal: stop.signal, onTexts: texts => latest.current.onTexts(texts) })
    watching.catch(() => stop.signal.aborted || lose())
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
    const isWanted = (texts: readonly string[]) => latest.current.find(texts) !== undefined
    void readPicture(file, reader, { isWanted, signal: stop.signal })
      .catch(() => undefined)
      .then(outcome => {
        if (stop.signal.aborted) return
        // The picture waits for the reader that comes instead.
        if (!outcome) return lose()
        setFile(undefined)
        if (outcome.kind === 'codes') latest.current.onTexts(outcome.texts)
        else setFinding(outcome.kind === 'none' ? 'no_code' : 'unreadable')
      })
    return () => stop.abort()
  }, [reader, file])
  return {
    camera,
    finding: file ? 'reading' : finding,
    isReaderMissing: isMissing,
    fetchAgain: retry,
    isReading: file !== undefined && !isMissing,
    pick: setFile,
  }
}
