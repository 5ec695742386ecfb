import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { api } from '#contract/api.ts'
import { openApi } from '#contract/openapi.ts'

/** /api/openapi.json and a page that shows it. The page's script comes from this server and gets a policy of its own. */
export async function documentation(app: FastifyInstance): Promise<void> {
  const document = JSON.stringify(openApi(api))
  app.get('/api/openapi.json', (_, reply) =>
    reply.type('application/json; charset=utf-8').header('cache-control', 'no-cache').send(document),
  )
  const script = join(dirname(createRequire(import.meta.url).resolve('@scalar/api-reference')), 'browser', 'standalone.js')
  let bytes: Buffer | undefined
  app.get('/api/reference/scalar.js', (_, reply) =>
    reply
      .type('text/javascript; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send((bytes ??= readFileSync(script))),
  )
  app.get('/api/reference/start.js', (_, reply) =>
    reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache').send(START),
  )
  app.get('/api/reference', (_, reply) =>
    reply.type('text/html; charset=utf-8').headers({ 'content-security-policy': POLICY, 'cache-control': 'no-cache' }).send(PAGE),
  )
}

const START = `Scalar.createApiReference('#reference', { url: '/api/openapi.json', withDefaultFonts: false, telemetry: false, hideClientButton: true })`

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>BHXH số · API</title>
  </head>
  <body>
    <div id="reference"></div>
    <script src="/api/reference/scalar.js"></script>
    <script src="/api/reference/start.js"></script>
  </body>
</html>`

/** The reference widget styles itself from script, so this page alone allows inline styles. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
