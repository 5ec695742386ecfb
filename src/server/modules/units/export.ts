import type { Parsed } from '#contract/core.ts'
import type { unitBoard } from '#contract/unit-board.ts'
import { dayInVietnam, formatDay } from '#domain/kernel/date.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { format } from '#texts/format.ts'
import { unitBoard as en } from '#texts/en/unit-board.ts'
import { unitBoard as vi } from '#texts/vi/unit-board.ts'
import type { Ctx } from '#server/platform/context.ts'
import type { FileAnswer } from '#server/platform/http/call.ts'
import { getStaffName } from '../accounts/index.ts'
import { recordAudit } from '../audit/index.ts'
import { csvBytes, inVietnam, xlsxBytes, type Language, type Table } from '../boards/index.ts'
import { coordinatorOf } from './coordinator.ts'
import { keyOfRoster, openValues } from './member-values.ts'
import { recordMembersSeen } from './reads.ts'
import { findRoster, ROSTER_MOST } from './roster-store.ts'
import { listMembersWithState } from './state-views.ts'

type Choice = Parsed<typeof unitBoard.getMembersCsv>['query']

interface Taken {
  readonly table: Table
  readonly name: string
}

/** The members of the own unit with their states, for a file: what the roster holds, state, its day, why help is needed, and below who
 *  took it when. That it is taken along is recorded. */
export async function takeList(ctx: Ctx, { language, state }: Choice, file: 'csv' | 'xlsx'): Promise<Taken> {
  const { unitCode, staffId } = coordinatorOf(ctx)
  const t = wordsOf(language)
  const roster = await findRoster(ctx.tx, unitCode)
  const filter = { q: '', group: null, state: state ?? null, after: null, most: ROSTER_MOST }
  const rows = roster ? await listMembersWithState(ctx.tx, unitCode, filter) : []
  const key = roster && (await keyOfRoster(ctx, roster))
  await recordMembersSeen(
    ctx,
    rows.map(({ id }) => id),
    'units.take_list',
  )
  await recordAudit(ctx, {
    action: 'units.take_list',
    subjectKind: 'staff',
    subjectId: staffId satisfies Uuid,
    reason: [file, state ?? 'all'].join(' '),
  })
  return {
    name: `tien-do-${unitCode}-${ctx.today}`,
    table: {
      title: t['unitBoard.file.title'],
      head: COLUMNS.map(column => t[`unitBoard.file.${column}`]),
      rows: [
        ...rows.map(row => {
          const { phone, email, reference } = key ? openValues(key, row) : { phone: '', email: '', reference: '' }
          return [
            row.groupName,
            row.fullName,
            row.socialInsuranceNo,
            reference,
            phone,
            email,
            t[`unitBoard.state.${row.state}`],
            row.since ? formatDay(dayInVietnam(row.since)) : null,
            row.help.map(reason => t[`unitBoard.help.${reason}`]).join('; '),
          ]
        }),
        // Beyond the columns of a roster: the file may come back as one.
        [
          ...COLUMNS.slice(1).map(() => null),
          format(t['unitBoard.file.taken'], { name: await getStaffName(ctx.tx, staffId), time: inVietnam(ctx.now) }),
        ],
      ],
    },
  }
}

const COLUMNS = ['group', 'fullName', 'number', 'reference', 'phone', 'email', 'state', 'since', 'help'] as const

export const listAsCsv = ({ table, name }: Taken, language: Language): FileAnswer => ({
  bytes: csvBytes(table, language),
  fileName: `${name}.csv`,
})

export const listAsWorkbook = async ({ table, name }: Taken): Promise<FileAnswer> => ({
  bytes: await xlsxBytes([table]),
  fileName: `${name}.xlsx`,
})

const wordsOf = (language: Language): Readonly<Record<keyof typeof vi, string>> => (language === 'vi' ? vi : en)
