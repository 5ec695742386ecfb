import { useEffect, useRef, useState, type RefObject } from 'react'
import { CameraError, hasTorch, listCameras, openCamera, setTorch, stopCamera, type CameraProblem } from './camera.ts'

export interface Camera {
  /** For the element that shows what the camera sees. */
  readonly video: RefObject<HTMLVideoElement | null>
  readonly state: 'starting' | 'live' | CameraProblem
  readonly cameras: readonly MediaDeviceInfo[]
  /** Id of the camera in use; empty when it is not known. */
  readonly chosen: string
  readonly choose: (deviceId: string) => void
  /** Undefined where the camera has no light. */
  readonly torch: { readonly isOn: boolean; readonly toggle: () => void } | undefined
  readonly retry: () => void
}

/** Whether the page is in sight; a camera must not go on behind another app. */
function useIsVisible(): boolean {
  const [isVisible, setVisible] = useState(document.visibilityState === 'visible')
  useEffect(() => {
    const look = () => setVisible(document.visibilityState === 'visible')
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  return isVisible
}

interface Live {
  readonly stream?: MediaStream
  readonly problem?: CameraProblem
}

/** The live picture of a camera while the component is mounted and the page in sight; its light is off again afterwards. */
export function useCamera(): Camera {
  const video = useRef<HTMLVideoElement>(null)
  const [deviceId, setDeviceId] = useState<string>()
  const [attempt, setAttempt] = useState(0)
  const [live, setLive] = useState<Live>({})
  const [cameras, setCameras] = useState<readonly MediaDeviceInfo[]>([])
  const [isLit, setLit] = useState(false)
  const isVisible = useIsVisible()
  useEffect(() => {
    if (!isVisible) return
    let isHere = true
    let opened: MediaStream | undefined
    openCamera(deviceId).then(
      async stream => {
        opened = stream
        if (!isHere) return stopCamera(stream)
        // Taken away by another app, or unplugged.
        stream.getVideoTracks()[0]?.addEventListener('ended', () => isHere && setLive({ problem: 'busy' }))
        setLive({ stream })
        const found = await listCameras()
        if (isHere) setCameras(found)
      },
      (error: unknown) => isHere && setLive({ problem: error instanceof CameraError ? error.problem : 'unsupported' }),
    )
    return () => {
      isHere = false
      stopCamera(opened)
      setLive({})
      setLit(false)
    }
  }, [deviceId, attempt, isVisible])
  const { stream, problem } = live
  useEffect(() => {
    const element = video.current
    if (!element || !stream) return
    element.srcObject = stream
    element.play().catch(() => undefined)
    return () => {
      element.srcObject = null
    }
  }, [stream])
  return {
    video,
    state: problem ?? (stream ? 'live' : 'starting'),
    cameras,
    chosen: deviceId ?? stream?.getVideoTracks()[0]?.getSettings().deviceId ?? '',
    choose: setDeviceId,
    torch: stream && hasTorch(stream) ? torchOf(stream, isLit, setLit) : undefined,
    retry: () => {
      // The chosen one may have been unplugged.
      setDeviceId(undefined)
      setAttempt(attempt + 1)
    },
  }
}

const torchOf = (stream: MediaStream, isOn: boolean, setLit: (isLit: boolean) => void) => ({
  isOn,
  toggle: () => void setTorch(stream, !isOn).then(() => setLit(!isOn)),
})
