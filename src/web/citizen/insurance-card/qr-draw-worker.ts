import { drawQr } from './qr-drawing.ts'
import type { Question } from './lazy-qr-code.tsx'

declare const self: DedicatedWorkerGlobalScope

self.onmessage = ({ data: { text, quiet } }: MessageEvent<Question>) => self.postMessage(drawQr(text, quiet))
