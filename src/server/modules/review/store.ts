import { sql, type Insertable } from 'kysely'
import type { Uuid } from '#domain/kernel/ids.ts'
import type { CaseAction, CaseKindName, CaseState } from '#domain/review/transitions.ts'
import type { Correction } from '#domain/review/corrections.ts'
import { LIVE_STATES } from '#domain/review/transitions.ts'
import { q, type Tx } from '#server/platform/database/query.ts'
import type { Database } from '#server/platform/database/schema.gen.ts'

/** A case file as the use cases of this module know it. */
export interface CaseFileRecord {
  readonly id: Uuid
  readonly kind: CaseKindName
  readonly no: string
  readonly agencyCode: string
  readonly socialInsuranceNo: string
  readonly applicantName: string
  /** Handed in by a parent for a child. */
  readonly forChild: boolean
  /** A change of name, birth date, sex or identity number. */
  readonly aboutPerson: boolean
  readonly contactIndex: Buffer
  readonly state: CaseState
  readonly assignedTo: Uuid | null
  readonly submittedAt: Date
  readonly dueAt: Date
  /** Since when it is in the hands of `assignedTo`. */
  readonly takenAt: Date | null
  readonly decidedAt: Date | null
  readonly decidedBy: Uuid | null
  readonly secondBy: Uuid | null
  /** Since when the applicant is asked for a correction. */
  readonly returnedAt: Date | null
  readonly version: number
}

const COLUMNS = [
  'f.id',
  'f.kind',
  'f.no',
  'f.agencyCode',
  'f.socialInsuranceNo',
  'f.applicantName',
  'f.forChild',
  'f.aboutPerson',
  'f.contactIndex',
  'f.state',
  'f.assignedTo',
  'f.submittedAt',
  'f.dueAt',
  'f.takenAt',
  'f.decidedAt',
  'f.decidedBy',
  'f.secondBy',
  'f.returnedAt',
  'f.version',
] as const

type Ids = 'id' | 'assignedTo' | 'decidedBy' | 'secondBy'
type Row = Omit<CaseFileRecord, Ids> & { readonly [K in Ids]: K extends 'id' ? string : string | null }
// The column type uuid vouches for the brands.
const parse = (row: Row): CaseFileRecord => row as CaseFileRecord

/** Agencies whose files an officer may see: the own one and those directly below. */
const areaOf = (agencyCode: string) =>
  q
    .selectFrom('directoryAgency as g')
    .select('g.code')
    .where(eb => eb.or([eb('g.code', '=', agencyCode), eb('g.parentCode', '=', agencyCode)]))

/** A file within the area of an agency. */
export async function findInArea(tx: Tx, id: Uuid, agencyCode: string): Promise<CaseFileRecord | undefined> {
  const row = await tx.first(
    q.selectFrom('reviewCaseFile as f').select(COLUMNS).where('f.id', '=', id).where('f.agencyCode', 'in', areaOf(agencyCode)),
  )
  return row && parse(row)
}

export async function findByNoInArea(tx: Tx, no: string, agencyCode: string): Promise<CaseFileRecord | undefined> {
  const row = await tx.first(
    q.selectFrom('reviewCaseFile as f').select(COLUMNS).where('f.no', '=', no).where('f.agencyCode', 'in', areaOf(agencyCode)),
  )
  return row && parse(row)
}

/** Which of these files lie within the area of an agency. */
export async function listInArea(tx: Tx, ids: readonly string[], agencyCode: string): Promise<readonly string[]> {
  if (!ids.length) return []
  const rows = await tx.all(
    q
      .selectFrom('reviewCaseFile as f')
      .select('f.id')
      .where('f.id', 'in', [...ids])
      .where('f.agencyCode', 'in', areaOf(agencyCode)),
  )
  return rows.map(({ id }) => id)
}

/** Those of the files that nobody changes at this moment, held until the end of the transaction. */
export async function lockFree(tx: Tx, ids: readonly string[]): Promise<readonly CaseFileRecord[]> {
  if (!ids.length) return []
  const free = q
    .selectFrom('reviewCaseFile as f')
    .select(COLUMNS)
    .where('f.id', 'in', [...ids])
    .orderBy('f.id')
    .forUpdate()
    .skipLocked()
  return (await tx.all(free)).map(parse)
}

/** The file, held until the end of the transaction. */
export async function lockCaseFile(tx: Tx, id: Uuid): Promise<CaseFileRecord | undefined> {
  const row = await tx.first(q.selectFrom('reviewCaseFile as f').select(COLUMNS).where('f.id', '=', id).forUpdate())
  return row && parse(row)
}

export async function getCaseFile(tx: Tx, id: Uuid): Promise<CaseFileRecord> {
  return parse(await tx.one(q.selectFrom('reviewCaseFile as f').select(COLUMNS).where('f.id', '=', id)))
}

export interface NumberedFile {
  readonly id: Uuid
  readonly kind: CaseKindName
  readonly contactIndex: Buffer
}

/** The file of a number. A row as long comes for a number that is free as well: the time must not tell which are. */
export async function findByNo(tx: Tx, no: string): Promise<NumberedFile | undefined> {
  const file = await tx.one<NumberedFile>({
    name: 'case_file_by_no',
    text: `select coalesce(f.id, '00000000-0000-0000-0000-000000000000') as id, coalesce(f.kind, 'registration') as kind,
        coalesce(f.contact_index, sha256('')) as contact_index
      from (select $1::text as no) wanted left join review_case_file f on f.no = wanted.no`,
    values: [no],
  })
  return file.id === NO_FILE ? undefined : file
}
const NO_FILE = '00000000-0000-0000-0000-000000000000'

/** The file of a number that is still under way; the database allows one. */
export async function findLive(tx: Tx, kind: CaseKindName, socialInsuranceNo: string): Promise<CaseFileRecord | undefined> {
  const row = await tx.first(
    q
      .selectFrom('reviewCaseFile as f')
      .select(COLUMNS)
      .where('f.kind', '=', kind)
      .where('f.socialInsuranceNo', '=', socialInsuranceNo)
      .where('f.state', 'in', [...LIVE_STATES]),
  )
  return row && parse(row)
}

/** The first file of the queue that nobody has: past its day first, then by its place; files that a colleague is taking at this moment are passed over. */
export async function lockNext(tx: Tx, agencyCode: string, except: readonly Uuid[]): Promise<CaseFileRecord | undefined> {
  const free = q
    .selectFrom('reviewCaseFile as f')
    .select(COLUMNS)
    .where('f.agencyCode', 'in', areaOf(agencyCode))
    .where('f.state', '=', 'submitted')
    .$if(except.length > 0, query => query.where('f.id', 'not in', [...except]))
    .orderBy('f.lane')
    .orderBy('f.submittedAt')
    .orderBy('f.id')
    .limit(1)
    .forUpdate('f')
    .skipLocked()
  const row = await tx.first(free)
  return row && parse(row)
}

/** The files that an officer has taken and not decided, held until the end of the transaction. */
export async function lockHeldBy(tx: Tx, staffId: string): Promise<readonly CaseFileRecord[]> {
  const rows = await tx.all(
    q
      .selectFrom('reviewCaseFile as f')
      .select(COLUMNS)
      .where('f.state', '=', 'in_review')
      .where('f.assignedTo', '=', staffId)
      .orderBy('f.id')
      .limit(1_000)
      .forUpdate(),
  )
  return rows.map(parse)
}

export const insertCaseFile = (tx: Tx, file: Insertable<Database['reviewCaseFile']>) => tx.run(q.insertInto('reviewCaseFile').values(file))

export interface Change {
  readonly to: CaseState
  readonly assignedTo: Uuid | null
  readonly takenAt: Date | null
  /** Null: the file is open again. */
  readonly decided?: { readonly by: Uuid; readonly secondBy: Uuid | null; readonly at: Date } | null
  readonly dueAt?: Date
  /** When it was returned; null when it is not. */
  readonly returnedAt: Date | null
  /** What the applicant corrected of the file itself. */
  readonly correction?: { readonly agencyCode: string; readonly applicantName: string; readonly contactIndex: Buffer }
}

/** Changes the file if it still is in the state and version that was looked at. False: somebody was faster. */
export async function changeState(tx: Tx, file: CaseFileRecord, change: Change): Promise<boolean> {
  const changed = await tx.run(
    q
      .updateTable('reviewCaseFile')
      .set({
        state: change.to,
        assignedTo: change.assignedTo,
        takenAt: change.takenAt,
        ...(change.decided && { decidedBy: change.decided.by, secondBy: change.decided.secondBy, decidedAt: change.decided.at }),
        ...(change.decided === null && { decidedBy: null, secondBy: null, decidedAt: null }),
        returnedAt: change.returnedAt,
        // Another day: the file is in its turn again.
        ...(change.dueAt && { dueAt: change.dueAt, lane: 1 }),
        ...change.correction,
        version: file.version + 1,
      })
      .where('id', '=', file.id)
      .where('state', '=', file.state)
      .where('version', '=', file.version),
  )
  return changed === 1
}

export const insertEvent = (tx: Tx, event: Insertable<Database['reviewEvent']> & { readonly action: CaseAction }) =>
  tx.run(q.insertInto('reviewEvent').values(event))

/** What an officer named in the event that returned the file. */
export const insertCorrections = (
  tx: Tx,
  returned: { readonly id: Uuid; readonly version: number; readonly corrections: readonly Correction[] },
) =>
  tx.run(
    q
      .insertInto('reviewCorrection')
      .values(returned.corrections.map(({ item, reason }) => ({ caseFileId: returned.id, version: returned.version, item, reason }))),
  )

/** Every correction that was ever asked of a file, with the version of its event. */
export const listCorrections = (tx: Tx, caseFileId: Uuid) =>
  tx.all(
    q
      .selectFrom('reviewCorrection')
      .select(['version', 'item', 'reason'])
      .where('caseFileId', '=', caseFileId)
      .orderBy('version')
      .orderBy('item')
      .orderBy('reason')
      .limit(500),
  )

export const listEvents = (tx: Tx, caseFileId: Uuid) =>
  tx.all(
    q
      .selectFrom('reviewEvent as e')
      .select(['e.version', 'e.action', 'e.toState', 'e.at', 'e.reasons', 'e.noteSealed', 'e.actorId'])
      .where('e.caseFileId', '=', caseFileId)
      .orderBy('e.version')
      .limit(200),
  )

/** The next number of an agency in a year. Its row stays locked until the commit, so a number is given once and none is left out. */
export async function nextNumber(tx: Tx, agencyCode: string, year: number): Promise<number> {
  const row = await tx.one(
    q
      .insertInto('reviewNumber')
      .values({ agencyCode, year, lastNo: 1 })
      .onConflict(conflict => conflict.columns(['agencyCode', 'year']).doUpdateSet({ lastNo: sql`review_number.last_no + 1` }))
      .returning('lastNo'),
  )
  return row.lastNo
}

/** The highest number that an agency has given in a year; 0 when none was. */
export const highestNumber = async (tx: Tx, year: number): Promise<number> => {
  const highest = q
    .selectFrom('reviewNumber')
    .select(eb => eb.fn.max('lastNo').as('lastNo'))
    .where('year', '=', year)
  return (await tx.first(highest))?.lastNo ?? 0
}
