import { existsSync } from 'node:fs'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']

/** The browser to measure with; VSSID_CHROMIUM names another one. */
export const findChromium = (): string | undefined =>
  [process.env['VSSID_CHROMIUM'], ...PLACES].find(place => place !== undefined && existsSync(place))
