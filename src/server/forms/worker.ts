import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { instantInVietnam, type PlainDate } from '#domain/kernel/date.ts'
import { copyPages, type CopyPages } from './copy.ts'
import { form01Page, type Form01 } from './form-01.ts'
import { handoverPage, type HandoverList } from './handover.ts'
import { pilePage, type Pile } from './pile.ts'
import { fontCoverage, printable } from './printable.ts'
import { resultPages, type ResultPages } from './result.ts'
import { transcriptPages, type TranscriptPages } from './transcript.ts'

/** What a typesetter is asked for. */
export type Order =
  | { readonly kind: 'form-01'; readonly data: Form01 }
  | { readonly kind: 'pile'; readonly data: Pile }
  | { readonly kind: 'handover'; readonly data: HandoverList }
  | { readonly kind: 'copy'; readonly data: CopyPages }
  | { readonly kind: 'transcript'; readonly data: TranscriptPages }
  | { readonly kind: 'result'; readonly data: ResultPages }

/** Runs in a worker thread: the typesetter is native code, takes a core while it works and grows with each document. */
const here = import.meta.dirname
const fonts = fileURLToPath(new URL('.', import.meta.resolve('@expo-google-fonts/tinos/package.json')))
const covers = fontCoverage(join(fonts, '700Bold', 'Tinos_700Bold.ttf'))
const compiler = NodeCompiler.create({ workspace: here, fontArgs: [{ fontPaths: [fonts] }] })
const print = (text: string, max: number): string => printable(text, { max, covers })

parentPort?.on('message', (job: { readonly id: number; readonly order: Order }) => {
  try {
    parentPort?.postMessage({ id: job.id, pdf: typeset(job.order) })
  } catch (error) {
    parentPort?.postMessage({ id: job.id, failed: error instanceof Error ? error.name : 'unknown' })
  }
})

/** Portraits are files in memory for the length of one document. */
function typeset(order: Order): Uint8Array {
  try {
    return pdfOf(order.kind === 'result' ? 'transcript.typ' : `${order.kind}.typ`, contentOf(order), order.data.date)
  } finally {
    compiler.resetShadow()
    compiler.evictCache(order.kind === 'form-01' ? 10 : 0)
  }
}

function contentOf(order: Order): object {
  switch (order.kind) {
    case 'form-01':
      return { ...form01Page(order.data, print), portrait: layPortrait(order.data.portrait, 0) }
    case 'copy':
      return copyPages(order.data, print)
    case 'handover':
      return handoverPage(order.data, print)
    case 'transcript':
      return transcriptPages(order.data, print)
    case 'result':
      return resultPages(order.data, print)
    case 'pile': {
      const { sheets } = order.data
      return pilePage(order.data, print, n => layPortrait(sheets[n]?.form?.portrait ?? null, n))
    }
  }
}

/** The date of the document is the date that is printed on it: the same data give the same document. */
function pdfOf(layout: string, content: object, date: PlainDate): Uint8Array {
  const creationTimestamp = instantInVietnam(date).getTime() / 1000
  const inputs = { data: JSON.stringify(content) }
  return compiler.pdf({ mainFilePath: join(here, layout), inputs, resetRead: true }, { pdfStandard: 'a-2a', creationTimestamp })
}

function layPortrait(jpeg: Uint8Array | null, n: number): string | null {
  const name = `portrait-${n}.jpg`
  if (jpeg) compiler.mapShadow(join(here, name), Buffer.from(jpeg))
  return jpeg && name
}
