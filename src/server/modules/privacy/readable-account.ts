import type { PersonalCopy } from '#contract/export.ts'
import type { CopySection } from '#server/forms/index.ts'
import { format } from '#texts/format.ts'
import { at, day, section, type Say } from './copy-words.ts'

/** Who the person is, the account, and what has happened to it. */
export function aboutPerson({ person, account, changes, closings }: PersonalCopy['data'], say: Say): CopySection[] {
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
        ['status', say.word('export.account', account.state)],
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
    section(say, say.text('export.section.passkeys'), {
      head: ['passkey', 'addedAt', 'usedAt'],
      lines: account.passkeys.map(one => [one.name, at(one.addedAt), at(one.usedAt)]),
    }),
    section(say, say.text('export.section.locks'), {
      head: ['at', 'status', 'why'],
      lines: account.locks.map(one => [at(one.at), say.word('export.lock', one.action), lockedWhy(one.why, say)]),
    }),
    ...changes.map(one => aboutChange(one, say)),
    section(say, say.text('export.section.closings'), {
      head: ['askedAt', 'effectiveAt', 'status', 'endedAt'],
      lines: closings.map(one => [at(one.askedAt), at(one.effectiveAt), say.word('export.closing', one.state), at(one.settledAt)]),
    }),
  ]
}

/** The reason of the desk, or the channel of the owner's code. */
const lockedWhy = (why: string | null, say: Say): string =>
  why?.includes('lock_') ? say.word('accountLocks.reason', why) : say.word('export.lockedBy', why)

const aboutChange = (one: PersonalCopy['data']['changes'][number], say: Say): CopySection =>
  section(say, format(say.text('export.section.change'), { time: at(one.askedAt) }), {
    rows: [
      ['status', say.word('export.change', one.state)],
      ['dossier', one.file?.no ?? null],
      ['agency', one.file?.agency ?? null],
      ['decidedAt', at(one.file?.decidedAt ?? null)],
      ['endedAt', at(one.endedAt)],
      [
        'note',
        one.file?.steps
          .map(({ note }) => note)
          .filter(Boolean)
          .join(' · ') ?? null,
      ],
      ['photos', one.photos.join(', ')],
    ],
    head: ['what', 'before', 'asked'],
    lines: one.items.map(({ item, from, to }) => [
      say.word('export.name', item),
      valueOf(item, from, say),
      to === null ? say.text('export.stays') : valueOf(item, to, say),
    ]),
  })

/** A value as people write it: of a birth date as much as was on file. */
function valueOf(item: string, value: string | null, say: Say): string {
  if (value === null) return ''
  if (item === 'birthDate') return value.split('-').toReversed().join('/')
  return item === 'sex' ? say.word('export.sex', value) : value
}
