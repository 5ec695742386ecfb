import { useEffect, useState } from 'react'
import { workerAddress } from '#web/shared/worker-address.ts'
import type { QrDrawing } from './qr-drawing.ts'
// oxlint-disable-next-line import/default -- the build gives the address of the script
import script from './qr-draw-worker.ts?worker&url'
import { QrPicture } from './qr-picture.tsx'

export interface Question {
  readonly text: string
  readonly quiet: number
}

interface LazyQrCodeProps extends Question {
  /** What the code is, for those who do not see it. */
  readonly label: string
}

/** A QR code that is drawn beside the page, in a thread of its own: on a slow phone it takes as long as all the rest of a card. */
export const LazyQrCode = ({ text, quiet, label }: LazyQrCodeProps) => {
  const [drawn, setDrawn] = useState<Question & { readonly drawing: QrDrawing }>()
  useEffect(() => {
    let isHere = true
    void draw({ text, quiet }).then(drawing => isHere && setDrawn({ text, quiet, drawing }))
    return () => {
      isHere = false
    }
  }, [text, quiet])
  return drawn?.text === text && drawn.quiet === quiet ? <QrPicture drawing={drawn.drawing} label={label} /> : null
}

const draw = async (question: Question): Promise<QrDrawing> =>
  (await drawBeside(question)) ?? (await import('./qr-drawing.ts')).drawQr(question.text, question.quiet)

/** @returns undefined where the thread cannot be had */
async function drawBeside(question: Question): Promise<QrDrawing | undefined> {
  try {
    const worker = new Worker(workerAddress(script))
    const drawing = new Promise<QrDrawing | undefined>(resolve => {
      worker.onmessage = ({ data }: MessageEvent<QrDrawing>) => resolve(data)
      worker.onerror = () => resolve(undefined)
    })
    worker.postMessage(question)
    return await drawing.finally(() => worker.terminate())
  } catch {
    return undefined
  }
}
