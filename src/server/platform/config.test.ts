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

test('outside the demo the carriers must be named', () => {
  expect(() => readConfig({ VSSID_DEMO: '0' })).toThrow('VSSID_SMTP_URL and VSSID_SMPP_URL are needed')
  const carriers = { VSSID_DEMO: '0', VSSID_SMTP_URL: 'smtps://mail.vidu.example', VSSID_SMPP_URL: 'smpp://sms.vidu.example' }
  expect(readConfig(carriers, ['--role=worker'])).toMatchObject({ demo: false, host: '0.0.0.0', web: false, worker: true })
})
