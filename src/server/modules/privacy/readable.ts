import type { PersonalCopy } from '#contract/export.ts'
import { dayInVietnam, formatDay } from '#domain/kernel/date.ts'
import { formatMonth } from '#domain/kernel/month.ts'
import type { CopyPages, CopySection } from '#server/forms/index.ts'
import { format } from '#texts/format.ts'
import { contributions as contributionsEn } from '#texts/en/contributions.ts'
import { devices as devicesEn } from '#texts/en/devices.ts'
import { exported as en } from '#texts/en/export.ts'
import { notifications as notificationsEn } from '#texts/en/notifications.ts'
import { registration as registrationEn } from '#texts/en/registration.ts'
import { contributions as contributionsVi } from '#texts/vi/contributions.ts'
import { devices as devicesVi } from '#texts/vi/devices.ts'
import { exported as vi } from '#texts/vi/export.ts'
import { notifications as notificationsVi } from '#texts/vi/notifications.ts'
import { registration as registrationVi } from '#texts/vi/registration.ts'
import { instantText } from './instant-text.ts'
import type { Language } from './words.ts'

const WORDS = {
  vi: { ...contributionsVi, ...devicesVi, ...notificationsVi, ...registrationVi, ...vi },
  en: { ...contributionsEn, ...devicesEn, ...notificationsEn, ...registrationEn, ...en },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>

type Key = keyof typeof vi
type Name = Key extends infer K ? (K extends `export.name.${infer N}` ? N : never) : never

/** A table on paper ends where nobody reads on; the JSON file has every line. */
const MOST_LINES = 300

/** The copy in words: the same parts as in the JSON file, in the same order. */
export function readableCopy(copy: PersonalCopy, language: Language): CopyPages {
  const say = sayer(language)
  const { data } = copy
  return {
    language,
    date: dayInVietnam(new Date(copy.madeAt)),
    title: say.text('export.title'),
    lead: say.text('export.lead'),
    mark: format(say.text('export.mark'), { no: copy.copyNo.slice(-12), name: data.person.fullName, time: instantText(copy.madeAt) }),
    page: say.text('export.page'),
    sections: [...aboutPerson(data, say), ...aboutInsurance(data, say), ...aboutDossiers(data, say), ...aboutNews(data, say)],
  }
}

type Data = PersonalCopy['data']
type Say = ReturnType<typeof sayer>

/** Words of the language; what no catalogue knows stays as it is kept. */
function sayer(language: Language) {
  const words: Readonly<Record<string, string>> = WORDS[language]
  const text = (key: Key): string => WORDS[language][key]
  return {
    text,
    name: (name: Name): string => text(`export.name.${name}`),
    /** The word for a code of a list. */
    word: (list: string, code: string | null): string => (code === null ? '' : (words[`${list}.${code}`] ?? code)),
    yes: (is: boolean | null): string => (is === null ? '' : text(is ? 'export.yes' : 'export.no')),
  }
}

const at = (instant: string | null): string => (instant === null ? '' : instantText(instant))
const day = (value: string | null): string => (value === null ? '' : formatDay(value))

function section(
  say: Say,
  title: string,
  { rows = [], head = [], lines = [], note = '' }: { rows?: [Name, string | null][]; head?: Name[]; lines?: string[][]; note?: string },
): CopySection {
  const filled = rows.flatMap(([name, value]) => (value === null || value === '' ? [] : [[say.name(name), value] as const]))
  const isCut = lines.length > MOST_LINES
  const isEmpty = filled.length + lines.length === 0
  return {
    title,
    note: note || (isEmpty ? say.text('export.none') : isCut ? format(say.text('export.more'), { count: MOST_LINES }) : ''),
    rows: filled,
    head: lines.length > 0 ? head.map(say.name) : [],
    lines: lines.slice(0, MOST_LINES),
  }
}

function aboutPerson({ person, account }: Data, say: Say): CopySection[] {
  return [
    section(say, say.text('export.section.person'), {
      rows: [
        ['socialInsuranceNo', person.socialInsuranceNo],
        ['fullName', person.fullName],
        ['birthDate', day(person.birthDate)],
        ['sex', say.word('export.sex', person.sex)],
        ['personalId', person.personalId],
        ['phone', person.phone],
        ['email', person.email],
        ['address', person.address],
        ['householdNo', person.householdNo],
      ],
    }),
    section(say, say.text('export.section.account'), {
      rows: [
        ['openedAt', at(account.openedAt)],
        ['passwordSetAt', at(account.passwordSetAt)],
        ['phone', account.phone],
        ['phoneProvenAt', at(account.phoneProvenAt)],
        ['email', account.email],
        ['emailProvenAt', at(account.emailProvenAt)],
      ],
    }),
    section(say, say.text('export.section.devices'), {
      head: ['device', 'firstAt', 'seenAt', 'endedAt'],
      lines: account.devices.map(one => [one.label, at(one.firstAt), at(one.seenAt), at(one.endedAt)]),
    }),
    section(say, say.text('export.section.sessions'), {
      head: ['at', 'device', 'endedAt', 'why'],
      lines: account.sessions.map(one => [at(one.at), one.device, at(one.endedAt), say.word('devices.reason', one.endReason)]),
    }),
  ]
}

function aboutInsurance({ cards, contributions, guardianship, units }: Data, say: Say): CopySection[] {
  return [
    section(say, say.text('export.section.cards'), {
      head: ['cardNo', 'validFrom', 'validUntil', 'facility', 'status'],
      lines: cards.map(one => [one.cardNo, day(one.validFrom), day(one.validUntil), one.facility, say.word('export.card', one.state)]),
    }),
    section(say, say.text('export.section.contributions'), {
      head: ['fund', 'months', 'unit', 'base', 'status'],
      lines: contributions.map(one => [
        say.word('contributions.fundName', one.fund),
        `${formatMonth(one.fromMonth)} – ${formatMonth(one.toMonth)}`,
        one.unit,
        one.baseVnd.toLocaleString('vi-VN'),
        say.word('contributions.status', one.status),
      ]),
    }),
    section(say, say.text('export.section.guardianship'), {
      head: ['role', 'relation', 'from', 'until'],
      lines: guardianship.map(one => [
        say.word('export.role', one.role),
        say.word('export.relation', one.relation),
        at(one.from),
        at(one.until),
      ]),
    }),
    section(say, say.text('export.section.units'), {
      head: ['unit', 'group', 'from', 'until', 'print'],
      lines: units.map(one => [one.unit, one.group, at(one.from), at(one.until), say.yes(one.mayPrintForm)]),
    }),
  ]
}

const aboutDossiers = ({ dossiers }: Data, say: Say): CopySection[] =>
  dossiers.map(one =>
    section(say, format(say.text('export.section.dossier'), { no: one.no }), {
      note: one.forChild ? say.text('export.dossierForChild') : '',
      rows: [
        ['agency', one.agency],
        ['status', say.word('registration.sent.state', one.state)],
        ['submittedAt', at(one.submittedAt)],
        ['decidedAt', at(one.decidedAt)],
        ...declaredRows(one.declared ?? {}, say),
        ['photos', one.photos.join(', ')],
      ],
      head: ['at', 'status', 'note'],
      lines: one.steps.map(step => [at(step.at), say.word('registration.sent.state', step.state), step.note ?? '']),
    }),
  )

const DECLARED = [
  'socialInsuranceNo',
  'fullName',
  'personalId',
  'street',
  'communeCode',
  'provinceCode',
  'phone',
  'email',
  'agencyCode',
  'contactChannel',
  'dataConsent',
] as const satisfies readonly Name[]

const declaredRows = (declared: Readonly<Record<string, string>>, say: Say): [Name, string | null][] =>
  DECLARED.map(name => {
    const value = declared[name] ?? null
    return [name, name === 'contactChannel' ? say.word('export.channel', value) : value]
  })

function aboutNews({ notices, messages, consents, readings }: Data, say: Say): CopySection[] {
  return [
    section(say, say.text('export.section.consents'), {
      head: ['givenAt', 'endedAt', 'device', 'version', 'words'],
      lines: consents.map(one => [at(one.givenAt), at(one.endedAt), one.device, one.textVersion, one.words]),
    }),
    section(say, say.text('export.section.readings'), {
      head: ['at', 'agency', 'purpose'],
      lines: readings.map(one => [at(one.at), one.agency ?? '', say.word('export.purpose', one.purpose)]),
    }),
    section(say, say.text('export.section.notices'), {
      head: ['at', 'title', 'text'],
      lines: notices.map(one => [at(one.at), one.title, one.text]),
    }),
    section(say, say.text('export.section.messages'), {
      head: ['at', 'about', 'channel', 'to', 'status'],
      lines: messages.map(one => [
        at(one.at),
        one.about === 'otp' ? say.text('export.codes') : say.word('notifications.template', one.about),
        say.word('export.channel', one.channel),
        one.to,
        say.word('export.sent', one.state),
      ]),
    }),
  ]
}
