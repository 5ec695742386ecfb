import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test('without settings it is the demo: this machine only, embedded database, web and worker', () => {
  expect(readConfig({})).toMatchObject({
    host: '127.0.0.1',
    port: 8080,
    demo: true,
    databaseUrl: undefined,
    web: true,
    worker: true,
    rateFactor: 1,
  })
})

test('all faults are told at once, each with the way out', () => {
  const wrong = {
    PORT: 'eighty',
    DATABASE_URL: 'mysql://x',
    VSSID_PUBLIC_URL: 'bhxh',
    LOG_LEVEL: 'loud',
    VSSID_RATE_FACTOR: '0',
    VSSID_DEMO: '0',
  }
  const fault = (): unknown => readConfig(wrong, ['--role=all'])
  for (const part of [
    'PORT must',
    'DATABASE_URL must',
    'VSSID_PUBLIC_URL must',
    'LOG_LEVEL takes',
    'VSSID_RATE_FACTOR must',
    '--role takes',
    'VSSID_SMTP_URL',
  ])
    expect(fault).toThrow(part)
})

test('the consoles share the public address, or have a host of their own with the same scheme and port', () => {
  const publicly = { VSSID_PUBLIC_URL: 'https://bhxh.vidu.example:8443' }
  expect(readConfig(publicly).consoleUrl.origin).toBe('https://bhxh.vidu.example:8443')
  expect(readConfig({ ...publicly, VSSID_CONSOLE_HOST: 'canbo.vidu.example' })).toMatchObject({
    publicUrl: expect.objectContaining({ origin: 'https://bhxh.vidu.example:8443' }),
    consoleUrl: expect.objectContaining({ origin: 'https://canbo.vidu.example:8443' }),
  })
  for (const wrong of ['https://canbo.vidu.example', 'canbo.vidu.example:8443', 'CanBo.vidu.example', 'bhxh.vidu.example', '-x', 'a..b'])
    expect(() => readConfig({ ...publicly, VSSID_CONSOLE_HOST: wrong }), wrong).toThrow('VSSID_CONSOLE_HOST takes a host name')
})

test('outside the demo the carriers must be named', () => {
  expect(() => readConfig({ VSSID_DEMO: '0' })).toThrow('VSSID_SMTP_URL and VSSID_SMPP_URL are needed')
  const carriers = { VSSID_DEMO: '0', VSSID_SMTP_URL: 'smtps://mail.vidu.example', VSSID_SMPP_URL: 'ssmpp://sms.vidu.example' }
  expect(readConfig(carriers, ['--role=worker'])).toMatchObject({ demo: false, host: '0.0.0.0', web: false, worker: true })
})

test('a variable that is set to nothing is not set', () => {
  const empty = { VSSID_DATA: '', HOST: '', PORT: '', VSSID_WEB: '', VSSID_PUBLIC_URL: '', VSSID_DEMO: '', DATABASE_URL: '', LOG_LEVEL: '' }
  expect(readConfig({ ...empty, VSSID_TRUSTED_PROXY: '', VSSID_HOTLINE: '', VSSID_MAIL_FROM: '', VSSID_SMS_SENDER: '' })).toEqual(
    readConfig({}),
  )
})

test('demo people come into a database of somebody’s own only when that is said', () => {
  const own = { DATABASE_URL: 'postgres://vssid@db.vidu.example/vssid' }
  expect(() => readConfig(own)).toThrow(/VSSID_DEMO=0 .* VSSID_DEMO=1/u)
  expect(readConfig({ ...own, VSSID_DEMO: '1' }).demo).toBe(true)
  expect(() => readConfig({ VSSID_DEMO: 'false' })).toThrow('VSSID_DEMO takes 0 or 1')
})

test('texts leave this machine through TLS only', () => {
  expect(() => readConfig({ VSSID_SMPP_URL: 'smpp://user:secret@sms.vidu.example:2775' })).toThrow('ssmpp://')
  for (const url of ['ssmpp://sms.vidu.example:3550', 'smpp://127.0.0.1:2775', 'smpp://localhost:2775', 'smpp://[::1]:2775'])
    expect(readConfig({ VSSID_SMPP_URL: url }).smppUrl).toBe(url)
})
