import { RosterApplied, RosterPreview, unitRoster, type UnitMember } from '#contract/unit-roster.ts'
import { bodyOf } from '#test/support/answer.ts'
import type { Browser } from '#test/support/product.ts'
import { aPhone } from './people.ts'

export const ROSTER_TYPE = { 'content-type': 'application/octet-stream' }
/** A member that no roster has. */
export const NO_MEMBER = { id: '00000000-0000-7000-8000-000000000000', version: 1 }

export interface Line {
  readonly fullName: string
  readonly socialInsuranceNo: string
  readonly group?: string
  readonly phone?: string
  readonly email?: string
  readonly reference?: string
}

let numbers = 0
/** Somebody whom no registry has. */
export const aStranger = (): Line => ({ fullName: 'Nguyễn Văn Lạ', socialInsuranceNo: String(++numbers + 90_000_000).padStart(10, '0') })

/** A roster as CSV. */
export const rosterCsv = (lines: readonly Line[] = [aStranger()]): Buffer =>
  Buffer.from(
    [
      'Họ và tên;Mã số BHXH;Lớp;SĐT;Email;Mã HS',
      ...lines.map(({ fullName, socialInsuranceNo, group = '10A1', phone = '', email = '', reference = '' }) =>
        [fullName, socialInsuranceNo, group, phone, email, reference].map(cell => `"${cell.replaceAll('"', '""')}"`).join(';'),
      ),
    ].join('\r\n'),
  )

export const sendRoster = (browser: Browser, what: 'preview' | 'apply', file: Buffer, query = '') =>
  browser.send('POST', `/api/v1/unit/roster/${what}${query}`, { payload: file, headers: ROSTER_TYPE })

export const previewOf = async (browser: Browser, file: Buffer, query = ''): Promise<RosterPreview> =>
  bodyOf(await sendRoster(browser, 'preview', file, query), RosterPreview)

/** Previews a file and applies it. */
export async function applied(
  browser: Browser,
  file: Buffer,
  more: Readonly<Partial<Record<'repair' | 'leaveOutWrong' | 'endMissing', 'yes'>>> = {},
): Promise<RosterApplied> {
  const { seen } = await previewOf(browser, file, more.repair ? '?repair=yes' : '')
  return bodyOf(await sendRoster(browser, 'apply', file, `?${new URLSearchParams({ seen, ...more }).toString()}`), RosterApplied)
}

export const membersOf = async (browser: Browser, filter: object = {}): Promise<readonly UnitMember[]> =>
  bodyOf(await browser.post('/api/v1/unit/members/search', filter), unitRoster.listMembers.output).items

/** A member of the coordinator's unit, by a roster of one. */
export async function aMemberOf(browser: Browser, line: Line = aStranger()): Promise<UnitMember> {
  await applied(browser, rosterCsv([line]))
  const [member] = await membersOf(browser, { q: line.socialInsuranceNo })
  if (!member) throw new Error('the roster was not applied')
  return member
}

/** The least that a change of a member needs. */
export const memberBody = (line: Line = aStranger()) => ({
  fullName: line.fullName,
  socialInsuranceNo: line.socialInsuranceNo,
  group: line.group ?? '10A1',
  phone: line.phone ?? aPhone(),
  email: line.email ?? '',
  reference: line.reference ?? '',
})
