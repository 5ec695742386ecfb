import type { Call } from '#server/platform/http/call.ts'
import { deviceIdOf } from '#server/platform/http/device.ts'
import { deviceLabel } from './device.ts'
import { DEVICE_DAYS } from './device-store.ts'
import type { Device } from './sign-in.ts'
import { newToken } from './tokens.ts'

/** This browser: a token in a cookie of its own, so that a known device is known again. */
export function deviceOf(call: Call): Device {
  const kept = call.cookie('device')
  const token = kept !== undefined && deviceIdOf(kept) ? kept : newToken()
  call.setCookie('device', token, DEVICE_DAYS * 86_400)
  const id = deviceIdOf(token)
  if (!id) throw new Error('a token that names no device')
  return { id, label: deviceLabel(call.userAgent) }
}
