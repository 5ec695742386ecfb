import type { Transcript } from '#contract/transcripts.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { Problem } from '#domain/kernel/problem.ts'
import type { Tx } from '#server/platform/database/query.ts'
import type { FileAnswer } from '#server/platform/http/call.ts'
import type { SubjectKey, Vault } from '#server/platform/vault.ts'
import { presentTranscript } from './present.ts'
import { openFile, openPrinted, type Printed } from './sealing.ts'
import { findFileOfReader, listOfReader, type ListedRow } from './views.ts'

/** The key of the reading person. None: it was destroyed, and with it all that was sealed. */
const keyFor = async (tx: Tx, vault: Vault, participantId: string): Promise<SubjectKey | undefined> =>
  (await vault.keysOf(tx, [participantId as Uuid])).get(participantId)

/** Transcripts of the reading citizen, newest first. */
export async function listTranscripts(tx: Tx, vault: Vault): Promise<Transcript[]> {
  const rows = await listOfReader(tx)
  const key = rows[0] && (await keyFor(tx, vault, rows[0].participantId))
  return rows.map(row => presentTranscript(row, { printed: printedOf(key, row), looks: looksOf(row), now: row.now }))
}

export const printedOf = (key: SubjectKey | undefined, { id, contentSealed }: ListedRow): Printed | undefined =>
  key && contentSealed ? openPrinted(key, id, contentSealed) : undefined

export const looksOf = ({ checks, checkedAt }: ListedRow) => (checks !== null && checkedAt !== null ? { checks, checkedAt } : undefined)

/** The file of an own transcript. @throws NOT_FOUND */
export async function readFile(tx: Tx, vault: Vault, id: string): Promise<Required<FileAnswer>> {
  const row = await findFileOfReader(tx, id)
  const key = row && (await keyFor(tx, vault, row.participantId))
  if (!key) throw new Problem('NOT_FOUND')
  return { bytes: openFile(key, row.id, row.pdfSealed), fileName: `xac-nhan-qua-trinh-dong-${row.number}.pdf` }
}
