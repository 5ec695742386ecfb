// Finds a Chromium for the browser journeys; as root on Debian it installs one.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fail } from './bootstrap.mjs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

export function ensureChromium() {
  const found = [process.env.VSSID_CHROMIUM, ...PLACES].find(place => place && existsSync(place))
  if (found) return found
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    fail('The browser journeys need Chromium or Chrome. Install one, or name it: VSSID_CHROMIUM=/path/to/chrome npm test')
  }
  console.log('Installing Chromium (once) …')
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    // Another package manager may be at work: wait for its lock instead of failing.
    const done = spawnSync('/usr/bin/apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], options)
    if (done.status !== 0) fail(`apt-get ${args[0]} failed: the browser journeys need Chromium.`)
  }
  if (!existsSync(PLACES[0])) fail('Chromium was installed but is not at /usr/bin/chromium.')
  return PLACES[0]
}
