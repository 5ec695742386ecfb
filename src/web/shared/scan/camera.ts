/** Why there is no picture of the camera, each with its own way out. */
export type CameraProblem = 'refused' | 'none' | 'busy' | 'unsupported'

/** What a track of a camera can do beyond what the standard library's types know. */
interface Abilities extends MediaTrackCapabilities {
  readonly torch?: boolean
  readonly focusMode?: readonly string[]
}
interface Wishes extends MediaTrackConstraintSet {
  readonly torch?: boolean
  readonly focusMode?: string
}

/** A code on a card has squares of a third of a millimetre: a small picture does not show them. */
const SIZE = { width: { ideal: 1920 }, height: { ideal: 1080 } }

/** Opens a camera: the chosen one, or the one at the back. @throws CameraError */
export async function openCamera(deviceId: string | undefined): Promise<MediaStream> {
  // Missing on pages without TLS, and in browsers inside other apps.
  const devices: MediaDevices | undefined = navigator.mediaDevices
  if (!devices?.getUserMedia) throw new CameraError('unsupported')
  const which = deviceId === undefined ? { facingMode: { ideal: 'environment' } } : { deviceId: { exact: deviceId } }
  try {
    const stream = await devices.getUserMedia({ video: { ...which, ...SIZE }, audio: false })
    await wish(stream, { focusMode: 'continuous' })
    return stream
  } catch (error) {
    throw new CameraError(problemOf(error))
  }
}

export class CameraError extends Error {
  readonly problem: CameraProblem
  constructor(problem: CameraProblem) {
    super(problem)
    this.problem = problem
  }
}

function problemOf(error: unknown): CameraProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'none'
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'unsupported'
}

export const stopCamera = (stream: MediaStream | undefined): void => stream?.getTracks().forEach(track => track.stop())

const abilitiesOf = (stream: MediaStream): Abilities => stream.getVideoTracks()[0]?.getCapabilities?.() ?? {}

export const hasTorch = (stream: MediaStream): boolean => abilitiesOf(stream).torch === true

export const setTorch = (stream: MediaStream, torch: boolean): Promise<void> => wish(stream, { torch })

/** Asks for what may be refused without harm. */
async function wish(stream: MediaStream, wishes: Wishes): Promise<void> {
  const { focusMode } = abilitiesOf(stream)
  if (wishes.focusMode !== undefined && !focusMode?.includes(wishes.focusMode)) return
  await stream
    .getVideoTracks()[0]
    ?.applyConstraints({ advanced: [wishes] })
    .catch(() => undefined)
}

/** Cameras by their names, which a browser tells only once one of them was allowed. */
export async function listCameras(): Promise<readonly MediaDeviceInfo[]> {
  const devices = await navigator.mediaDevices.enumerateDevices().catch(() => [])
  return devices.filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '')
}
