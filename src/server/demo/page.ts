import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '#domain/kernel/problem.ts'

/** HTML whose values cannot break out: strings are escaped, nested Html is not. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

const escape = (value: string): string => value.replace(/[&<>"']/gu, sign => `&#${sign.charCodeAt(0)};`)
type Shown = Html | string | number | null | undefined | readonly Shown[]

const show = (value: Shown): string => {
  if (value instanceof Html) return value.text
  if (typeof value === 'object' && value !== null) return value.map(show).join('')
  return escape(value === null || value === undefined ? '' : String(value))
}

export const html = (parts: TemplateStringsArray, ...values: readonly Shown[]): Html =>
  new Html(parts.reduce((text, part, i) => text + part + (i < values.length ? show(values[i]) : ''), ''))

export const table = (heads: readonly string[], rows: readonly (readonly Shown[])[]): Html =>
  html`<table>
    <thead>
      <tr>
        ${heads.map(head => html`<th>${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        row =>
          html`<tr>
            ${row.map(cell => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`

export const page = (title: string, body: Html): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/dev/style.css" />
      </head>
      <body>
        <nav>
          <a href="/">App</a> <a href="/agency">Officers</a> <a href="/unit">Units</a> <a href="/dev/people">People</a>
          <a href="/dev/inbox">Inbox</a> <a href="/dev/clock">Clock</a> <a href="/dev/jobs">Jobs</a>
          <a href="/dev/population">Population</a> <a href="/dev/news">News</a>
          <a href="/api/reference">API</a>
        </nav>
        <h1>${title}</h1>
        ${body}
        <script src="/dev/script.js"></script>
      </body>
    </html>`.text

export const STYLE = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:72rem;padding:1rem}
nav a{margin-right:1rem}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #8886;padding:.5rem;text-align:left;vertical-align:top}
pre{white-space:pre-wrap;font:inherit;margin:0}button{font:inherit;padding:.4rem .8rem}code{font-size:1rem}`

/** Buttons that name a request: data-post="/dev/clock" data-body="…". A page that is old after some seconds: data-reload-in="12". */
export const SCRIPT = `document.addEventListener('click',async e=>{const b=e.target.closest('[data-post]');if(!b)return
await fetch(b.dataset.post,{method:'POST',headers:{'content-type':'application/json','x-requested-by':'dev'},body:b.dataset.body||'{}'});location.reload()})
const e=document.querySelector('[data-reload-in]');if(e)setTimeout(()=>location.reload(),(+e.dataset.reloadIn+0.5)*1000)`

export const send = (reply: FastifyReply, text: string) =>
  reply
    .type('text/html; charset=utf-8')
    .headers({
      'content-security-policy':
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
      'cache-control': 'no-store',
    })
    .send(text)

/** Only pages of this site change something. */
export function sameSite(request: FastifyRequest): void {
  if (request.headers['x-requested-by'] === undefined) throw new Problem('CROSS_SITE_REFUSED')
}
