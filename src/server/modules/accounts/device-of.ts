import { isUuid } from '#domain/kernel/ids.ts'
import type { Call } from '#server/platform/http/call.ts'
import { newId } from '#server/platform/ids.ts'
import { deviceLabel } from './device.ts'
import type { Device } from './sign-in.ts'

const DEVICE_DAYS = 180

/** This browser's id: kept in a cookie of its own so that a known device is known again. */
export function deviceOf(call: Call): Device {
  const known = call.cookie('device')
  const id = known !== undefined && isUuid(known) ? known : newId()
  call.setCookie('device', id, DEVICE_DAYS * 86_400)
  return { id, label: deviceLabel(call.userAgent) }
}
