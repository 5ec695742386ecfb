import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { instantInVietnam } from '#domain/kernel/date.ts'
import { form01Page, type Form01 } from './form-01.ts'
import { fontCoverage, printable } from './printable.ts'

/** Runs in a worker thread: the typesetter is native code, takes a core while it works and grows with each document. */
const here = import.meta.dirname
const fonts = fileURLToPath(new URL('.', import.meta.resolve('@expo-google-fonts/tinos/package.json')))
const covers = fontCoverage(join(fonts, '700Bold', 'Tinos_700Bold.ttf'))
const compiler = NodeCompiler.create({ workspace: here, fontArgs: [{ fontPaths: [fonts] }] })
const PORTRAIT = join(here, 'portrait.jpg')

parentPort?.on('message', (job: { readonly id: number; readonly data: Form01 }) => {
  try {
    parentPort?.postMessage({ id: job.id, pdf: typeset(job.data) })
  } catch (error) {
    parentPort?.postMessage({ id: job.id, failed: error instanceof Error ? error.name : 'unknown' })
  }
})

/** The portrait is a file in memory for the length of one document; the date of the document is the date of the form. */
function typeset(data: Form01): Uint8Array {
  const page = form01Page(data, (text, max) => printable(text, { max, covers }))
  try {
    if (data.portrait) compiler.mapShadow(PORTRAIT, Buffer.from(data.portrait))
    const inputs = { data: JSON.stringify({ ...page, portrait: data.portrait ? 'portrait.jpg' : null }) }
    const creationTimestamp = instantInVietnam(data.date).getTime() / 1000
    return compiler.pdf({ mainFilePath: join(here, 'form-01.typ'), inputs, resetRead: true }, { pdfStandard: 'a-2a', creationTimestamp })
  } finally {
    compiler.resetShadow()
    compiler.evictCache(10)
  }
}
