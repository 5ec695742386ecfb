import { MAX_SCAN_BYTES, MAX_SCAN_PART_BYTES, refuseScanKind, refuseScanLength, SCAN_MARK_BYTES } from '#domain/units/scan.ts'
import type { ProblemCode } from '#domain/kernel/problem.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem, isProblem } from '#web/shared/api/problem.ts'
import { upload } from '#web/shared/api/upload.ts'

export type Sending =
  | { readonly phase: 'sending'; readonly name: string; readonly percent: number; readonly no: number; readonly of: number }
  | { readonly phase: 'waiting'; readonly name: string; readonly seconds: number }

export interface Sent {
  readonly sent: number
  readonly refused: readonly { readonly name: string; readonly problem: ApiProblem }[]
}

/** After one of these the other files would be told the same. */
const FOR_ALL: readonly ProblemCode[] = ['SIGN_IN_REQUIRED', 'FORBIDDEN', 'UNIT_CLOSED', 'NOT_FOUND', 'STORE_FULL', 'SCAN_BUDGET']

/** Sends files one after another. A file that is refused is named with its reason, and the next one goes on.
 *  @param onSent after each file that has arrived */
export async function sendScans(
  pile: string,
  files: readonly File[],
  { onSending, onSent }: { readonly onSending: (now: Sending) => void; readonly onSent: () => void },
): Promise<Sent> {
  const refused: { name: string; problem: ApiProblem }[] = []
  let forAll: ApiProblem | undefined
  for (const [n, file] of files.entries()) {
    try {
      if (forAll) throw forAll
      const at = { name: file.name, no: n + 1, of: files.length }
      await sendScan(pile, file, now =>
        onSending(typeof now === 'number' ? { phase: 'sending', percent: now, ...at } : { name: file.name, ...now }),
      )
      onSent()
    } catch (error) {
      const problem = error instanceof ApiProblem ? error : new ApiProblem('INTERNAL')
      if (FOR_ALL.includes(problem.code)) forAll = problem
      refused.push({ name: file.name, problem })
    }
  }
  return { sent: files.length - refused.length, refused }
}

type OnState = (now: number | { readonly phase: 'waiting'; readonly seconds: number }) => void

async function sendScan(pile: string, file: File, onState: OnState): Promise<void> {
  const refusal = refuseScanLength(file.size) ?? refuseScanKind(new Uint8Array(await file.slice(0, SCAN_MARK_BYTES).arrayBuffer()))
  if (refusal) throw new ApiProblem(refusal, { maxMb: MAX_SCAN_BYTES / 1024 / 1024 })
  onState(0)
  const { id } = await patiently(onState, () => call('startScan', { params: { id: pile }, body: { length: file.size } }))
  for (let from = 0; from < file.size; onState(Math.round((100 * from) / file.size))) {
    const part = file.slice(from, from + MAX_SCAN_PART_BYTES)
    from = await patiently(onState, () => sendPart(id, from, part))
  }
  await patiently(onState, () => call('finishScan', { params: { id } }))
}

/** @returns where the next part begins; the server says so when the answer to an earlier try was lost on the way */
async function sendPart(id: string, from: number, file: Blob): Promise<number> {
  try {
    await upload('addScanPart', { params: { id }, headers: { 'upload-offset': String(from) }, file })
    return from + file.size
  } catch (error) {
    const offset = isProblem(error, 'UPLOAD_OFFSET') ? Number(error.values['offset']) : Number.NaN
    if (offset > from) return offset
    throw error
  }
}

const OFFLINE_WAITS_S = [2, 4, 8, 15, 30]

/** Waits as long as the server asks for, and some time for a line that comes back. */
async function patiently<T>(onState: OnState, work: () => Promise<T>): Promise<T> {
  for (let offline = 0; ;) {
    try {
      return await work()
    } catch (error) {
      const seconds = isProblem(error, 'TOO_MANY_REQUESTS', 'BUSY') ? Number(error.values['seconds'] ?? 3) : undefined
      const lost = isProblem(error, 'OFFLINE') ? OFFLINE_WAITS_S[offline++] : undefined
      const wait = seconds ?? lost
      if (wait === undefined) throw error
      onState({ phase: 'waiting', seconds: wait })
      await new Promise(done => setTimeout(done, wait * 1_000))
    }
  }
}
