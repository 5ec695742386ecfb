import { expect, test } from 'vitest'
import { workerAddress } from './worker-address.ts'

test('only workers of our own may be named', () => {
  for (const own of ['/sw.js', '/assets/proof-worker-B1x_-2.js', '/agency/assets/a.js', '/unit/assets/proof-worker-C.js'])
    expect(workerAddress(own)).toBe(own)
  for (const other of [
    'https://elsewhere.example/a.js',
    '//elsewhere.example/assets/a.js',
    '/assets/../upload.js',
    'blob:x',
    '/files/a.js',
  ])
    expect(() => workerAddress(other)).toThrow(TypeError)
})
