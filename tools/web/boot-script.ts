import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { earlyFiles, earlyQuestions } from './early-pages.ts'
import { WEB } from './paths.ts'
import type { WebApp } from './vite-config.ts'

/** Puts the few lines that apply theme, text size and language before the first paint into a file of their own: the content security
 *  policy allows no script inside the page. Also tells the browser early about the script of the Vietnamese texts. */
export function bootScript(app: WebApp): Plugin {
  // Without its comments: it is read before anything is shown.
  const written = readFileSync(join(WEB, 'shared/preferences/boot.js'), 'utf8').replaceAll(/^\s*\/\/.*\n/gmu, '')
  let fileName = ''
  return {
    name: 'vssid-boot-script',
    generateBundle(_options, bundle) {
      const entry = Object.values(bundle).find(file => file.type === 'chunk' && file.isEntry)
      const source = written
        .replace('var early = {}', `var early = ${JSON.stringify(earlyQuestions(app))}`)
        .replace("var app = ''", `var app = '${BASE[app]}${entry?.fileName}'`)
      fileName = `assets/boot-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.js`
      this.emitFile({ type: 'asset', fileName, source })
      this.emitFile({ type: 'asset', fileName: 'early-files.json', source: JSON.stringify(earlyFiles(app, bundle, BASE[app])) })
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const base = BASE[app]
        const texts = Object.values(bundle ?? {}).find(
          file => file.type === 'chunk' && /texts\/vi\/(?:app|agency|unit)\.ts$/u.test(file.facadeModuleId ?? ''),
        )
        const tags = [
          { tag: 'script', attrs: { src: `${base}${fileName}` }, injectTo: 'head-prepend' as const },
          ...(texts ? [{ tag: 'link', attrs: { rel: 'modulepreload', href: `${base}${texts.fileName}` }, injectTo: 'head' as const }] : []),
        ]
        return { html: html.replace(ENTRY, '<link rel="modulepreload" crossorigin href="$1">'), tags }
      },
    },
  }
}

const ENTRY = /<script type="module" crossorigin src="([^"]+)"><\/script>/u
const BASE: Readonly<Record<WebApp, string>> = { citizen: '/', agency: '/agency/', unit: '/unit/' }
