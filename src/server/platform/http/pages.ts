import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { EARLY_FILES, earlyFilesOf } from './early-files.ts'
import { PAGE_DEVICES } from './safety-headers.ts'

/** The reader of QR codes: the one script that may compile WebAssembly. It runs in a worker, which obeys the policy of its own file, so
 *  the pages themselves are not allowed to. It may fetch the compiled reader from here, and load or run nothing else. */
const QR_WORKER = /[\\/]assets[\\/]qr-worker-[^\\/]+$/u
const QR_WORKER_POLICY =
  "default-src 'none'; script-src 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"

/** A web app's built folder under a path prefix. Files with a hash in their name may be kept for ever, everything else is asked
 *  for again; an unknown page address gets the app's shell, whose router decides. */
export async function servePages(app: FastifyInstance, folder: string, prefix: '/' | '/agency/' | '/unit/'): Promise<void> {
  const shell = join(folder, 'index.html')
  if (!existsSync(shell)) throw new Error(`The web app in ${folder} is not built: run npm run build.`)
  const html = readFileSync(shell)
  const policy = pagePolicy(html.toString('utf8'))
  await app.register(fastifyStatic, {
    root: folder,
    prefix,
    decorateReply: prefix === '/',
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    globIgnore: ['**/index.html*', EARLY_FILES, '**/*.br', '**/*.gz'],
    setHeaders: (reply, path) => {
      const forEver = /[\\/]assets[\\/]/u.test(path)
      reply.header('cache-control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache')
      reply.header('content-security-policy', QR_WORKER.test(path) ? QR_WORKER_POLICY : policy)
      reply.header('permissions-policy', PAGE_DEVICES)
    },
  })
  const early = earlyFilesOf(folder)
  const compressed = existsSync(`${shell}.br`) ? readFileSync(`${shell}.br`) : undefined
  // The address without its last slash, as people type it.
  if (prefix !== '/') app.get(prefix.slice(0, -1), (_, reply) => reply.redirect(prefix))
  const sendShell = { url: prefix === '/' ? '/*' : `${prefix}*`, method: 'GET' as const }
  app.route({
    ...sendShell,
    handler: (request, reply) => {
      if (prefix === '/' && /^\/(?:api|dev|agency|unit|assets)(?:\/|$)/u.test(request.url)) return reply.callNotFound()
      void reply.headers({
        'content-security-policy': policy,
        'cache-control': 'no-cache',
        'permissions-policy': PAGE_DEVICES,
      })
      const br = compressed && request.headers['accept-encoding']?.includes('br')
      if (br) void reply.header('content-encoding', 'br')
      const link = early(request.url, request.headers.cookie)
      if (link) void reply.header('link', link)
      return reply
        .type('text/html; charset=utf-8')
        .header('vary', 'accept-encoding, cookie')
        .send(br ? compressed : html)
    },
  })
}

/** What a page may load: only this site. Inline styles and scripts of the shell are named by their hash. */
function pagePolicy(html: string): string {
  const hashes = (tag: 'style' | 'script'): string =>
    [...html.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'gu'))]
      .map(
        ([, text]) =>
          ` 'sha256-${createHash('sha256')
            .update(text ?? '')
            .digest('base64')}'`,
      )
      .join('')
  return [
    "default-src 'none'",
    `script-src 'self'${hashes('script')}`,
    `style-src 'self'${hashes('style')}`,
    "img-src 'self' blob:",
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types vssid',
  ].join('; ')
}
