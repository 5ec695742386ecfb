import type { CopyPages } from './copy.ts'
import type { Form01 } from './form-01.ts'
import type { HandoverList } from './handover.ts'
import type { Pile } from './pile.ts'
import type { ResultPages } from './result.ts'
import type { TranscriptPages } from './transcript.ts'
import { openTypesetter } from './typesetter.ts'

export type { CopyPages, CopySection } from './copy.ts'
export type { Form01, FormVerification } from './form-01.ts'
export type { HandoverList } from './handover.ts'
export type { Pile, PileSheet } from './pile.ts'
export type { ResultPages } from './result.ts'
export type { TranscriptPages } from './transcript.ts'
export { readScan, type ScannedPage } from './read-scan.ts'

export interface Forms {
  /** Form 01 as PDF/A-2a, tagged, one A4 page. The same data give the same document.
   *  @throws Problem BUSY when 50 others wait */
  renderForm01(data: Form01): Promise<Uint8Array>
  /** The sheets of a pile in one PDF/A-2a: a list, then a page for each sheet and its full form behind it.
   *  @throws Problem BUSY when 10 others wait */
  renderPile(data: Pile): Promise<Uint8Array>
  /** The list with which signed sheets are handed over, as PDF/A-2a. @throws Problem BUSY when 10 others wait */
  renderHandover(data: HandoverList): Promise<Uint8Array>
  /** A person's copy of the own data, to read, as PDF/A-2a with a mark on every page. @throws Problem BUSY when 10 others wait */
  renderCopy(data: CopyPages): Promise<Uint8Array>
  /** A transcript of contributions as PDF/A-2a, tagged, with its code on every page; not signed yet. @throws Problem BUSY when 8 others wait:
   *  each holds a transaction open */
  renderTranscript(data: TranscriptPages): Promise<Uint8Array>
  /** The result of a request for a service, in the layout of a transcript; not signed yet. @throws Problem BUSY as for a transcript */
  renderResult(data: ResultPages): Promise<Uint8Array>
  close(): Promise<void>
}

/** Three typesetters: a pile of hundreds of sheets takes seconds and hundreds of megabytes, and nobody's own form waits for it. The thread
 *  of a pile ends with it, and gives the memory back. For a transcript few may wait, because a transaction waits with each. */
export function openForms(): Forms {
  const single = openTypesetter({ waiting: 50, documents: 500, documentMs: 20_000 })
  const piles = openTypesetter({ waiting: 10, documents: 1, documentMs: 120_000 })
  const transcripts = openTypesetter({ waiting: 8, documents: 500, documentMs: 20_000 })
  return {
    renderForm01: data => single.typeset({ kind: 'form-01', data }),
    renderPile: data => piles.typeset({ kind: 'pile', data }),
    renderHandover: data => piles.typeset({ kind: 'handover', data }),
    renderCopy: data => piles.typeset({ kind: 'copy', data }),
    renderTranscript: data => transcripts.typeset({ kind: 'transcript', data }),
    renderResult: data => transcripts.typeset({ kind: 'result', data }),
    close: async () => void (await Promise.all([single.close(), piles.close(), transcripts.close()])),
  }
}
