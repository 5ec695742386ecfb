import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import fastify from 'fastify'
import { afterAll, expect, test } from 'vitest'
import { servePages } from './pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'vssid-pages-'))
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>x</title>')
for (const name of ['index-1a.js', 'qr-worker-2b.js', 'zxing_reader-3c.wasm', 'my-qr-worker-4d.js']) {
  writeFileSync(join(folder, 'assets', name), 'x'.repeat(600))
  writeFileSync(join(folder, 'assets', `${name}.br`), brotliCompressSync('x'.repeat(600)))
}
writeFileSync(
  join(folder, 'early-files.json'),
  JSON.stringify({
    '/': { vi: ['/assets/home-1.js', '/assets/vi-2.js'], en: ['/assets/home-1.js', '/assets/en-3.js'] },
    '/card': { vi: ['/assets/card-4.js'], en: ['/assets/card-4.js'] },
  }),
)
const app = fastify()
await servePages(app, folder, '/')
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

const policyOf = async (url: string, encoding: string) => {
  const answer = await app.inject({ method: 'GET', url, headers: { 'accept-encoding': encoding } })
  expect(answer.statusCode).toBe(200)
  return String(answer.headers['content-security-policy'])
}

test('WebAssembly may be compiled in the worker that reads QR codes, and nowhere else', async () => {
  for (const encoding of ['identity', 'br']) {
    expect(await policyOf('/assets/qr-worker-2b.js', encoding)).toBe(
      "default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
    )
    for (const url of ['/', '/register/details', '/assets/index-1a.js', '/assets/zxing_reader-3c.wasm', '/assets/my-qr-worker-4d.js']) {
      const policy = await policyOf(url, encoding)
      expect([url, policy]).toEqual([url, expect.stringContaining("script-src 'self'")])
      expect(policy).not.toContain('eval')
    }
  }
})

test('the reader is sent as WebAssembly, compressed, and may be kept for ever', async () => {
  const answer = await app.inject({ method: 'GET', url: '/assets/zxing_reader-3c.wasm', headers: { 'accept-encoding': 'br' } })
  expect(answer.headers).toMatchObject({
    'content-type': 'application/wasm',
    'content-encoding': 'br',
    'cache-control': 'public, max-age=31536000, immutable',
  })
})

test('a page names the files that it is going to need: those of the language, and of the first screen for who is signed in', async () => {
  const namedBy = async (url: string, cookie = '') => (await app.inject({ method: 'GET', url, headers: { cookie } })).headers['link']
  const home = (texts: string) => `</assets/home-1.js>; rel=modulepreload, </assets/${texts}.js>; rel=modulepreload`
  expect(await namedBy('/card')).toBe('</assets/card-4.js>; rel=modulepreload')
  expect(await namedBy('/', 'd=x; s=secret')).toBe(home('vi-2'))
  expect(await namedBy('/?from=homescreen', '__Host-s=secret; language=en')).toBe(home('en-3'))
  for (const [url, cookie] of [
    ['/', ''],
    ['/', 'ss=secret; a=secret'],
    ['/cards', ''],
    ['/card/x', ''],
    ['/constructor', ''],
  ] as const)
    expect([url, await namedBy(url, cookie)]).toEqual([url, undefined])
})

test('what the build has written down for the server is no file of the site', async () => {
  const answer = await app.inject({ method: 'GET', url: '/early-files.json' })
  expect(answer.headers['content-type']).toMatch(/^text\/html/u)
})
