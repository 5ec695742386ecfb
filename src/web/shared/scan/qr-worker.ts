import { prepareZXingModule, readBarcodes, type ReaderOptions } from 'zxing-wasm/reader'
import wasmAddress from 'zxing-wasm/reader/zxing_reader.wasm?url'
import type { Answer, Question } from './wasm-reader.ts'

declare const self: DedicatedWorkerGlobalScope

const OPTIONS: ReaderOptions = { formats: ['QRCode'], textMode: 'Plain', maxNumberOfSymbols: 4 }

// The library's own default would fetch from another site. What it complains about is answered below, and not written to the console.
const overrides = { locateFile: () => wasmAddress, printErr: () => undefined }
const ready = prepareZXingModule({ overrides, fireImmediately: true })

const answer = (message: Answer): void => self.postMessage(message)

async function read({ id, picture }: Question): Promise<void> {
  try {
    await ready
    const codes = await readBarcodes(new ImageData(picture.data, picture.width, picture.height), OPTIONS)
    answer({ id, texts: codes.filter(({ isValid }) => isValid).map(({ text }) => text) })
  } catch {
    answer({ id, texts: [] })
  }
}

self.onmessage = (event: MessageEvent<Question>) => void read(event.data)
ready.then(
  () => answer({ id: 0, texts: [] }),
  () => answer({ id: 0, texts: undefined }),
)
