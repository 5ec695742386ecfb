import type { PersonalCopy } from '#contract/export.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { formatMonth } from '#domain/kernel/month.ts'
import type { CopyPages, CopySection } from '#server/forms/index.ts'
import { format } from '#texts/format.ts'
import { at, day, sayer, section, type Name, type Say } from './copy-words.ts'
import { instantText } from './instant-text.ts'
import { aboutPerson } from './readable-account.ts'
import type { Language } from './words.ts'

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
function aboutInsurance(
  { cards, cardProofs, contributions, movements, benefits, visits, guardianship, units }: Data,
  say: Say,
): CopySection[] {
  return [
    section(say, say.text('export.section.cards'), {
      head: ['cardNo', 'validFrom', 'validUntil', 'facility', 'status'],
      lines: cards.map(one => [one.cardNo, day(one.validFrom), day(one.validUntil), one.facility, say.word('export.card', one.state)]),
    }),
    section(say, say.text('export.section.cardProofs'), {
      head: ['issuedAt', 'until', 'checkedAt', 'verdict'],
      lines: cardProofs.map(one => [
        at(one.issuedAt),
        at(one.expiresAt),
        at(one.checkedAt),
        one.verdict === null ? '' : say.word('export.check', one.verdict),
      ]),
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
    section(say, say.text('export.section.benefits'), {
      head: ['regime', 'from', 'until', 'amount', 'unit', 'decision', 'status'],
      lines: benefits.map(one => [
        say.word('benefits.regime', one.regime),
        day(one.fromDay),
        day(one.toDay),
        one.amountVnd.toLocaleString('vi-VN'),
        one.unitName ?? one.agencyName ?? '',
        one.decisionNo ?? '',
        say.word('benefits.state', one.state),
      ]),
    }),
    section(say, say.text('export.section.visits'), {
      head: ['at', 'facility', 'diagnosis', 'total', 'fundPaid', 'personPaid'],
      lines: visits.map(one => [
        at(one.inAt),
        one.facility.name ?? one.facility.code,
        [one.diagnosis?.code, one.diagnosis?.name?.[say.language] ?? one.words].filter(Boolean).join(' '),
        one.costs.totalVnd.toLocaleString('vi-VN'),
        one.costs.fundVnd.toLocaleString('vi-VN'),
        (one.costs.coPaidVnd + one.costs.selfPaidVnd).toLocaleString('vi-VN'),
      ]),
    }),
    section(say, say.text('export.section.movements'), {
      head: ['what', 'months', 'unit'],
      lines: movements.map(one => [
        say.word('contributions.movement', one.kind),
        one.toMonth === null ? formatMonth(one.fromMonth) : `${formatMonth(one.fromMonth)} – ${formatMonth(one.toMonth)}`,
        one.unit,
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

function aboutNews(
  { notices, noticePreferences, messages, consents, readings, disputes, feedback, services, transcripts }: Data,
  say: Say,
): CopySection[] {
  return [
    section(say, say.text('export.section.disputes'), {
      head: ['dossier', 'submittedAt', 'status', 'words', 'note'],
      lines: disputes.map(one => [
        one.no,
        at(one.submittedAt),
        say.word('registration.sent.state', one.state),
        one.forChild ? say.text('export.reportForChild') : one.words,
        one.note ?? '',
      ]),
    }),
    section(say, say.text('export.section.feedback'), {
      head: ['dossier', 'submittedAt', 'about', 'status', 'words', 'note'],
      lines: feedback.map(one => [
        one.no,
        at(one.submittedAt),
        one.about,
        say.word('registration.sent.state', one.state),
        [one.officer, one.words, one.again].filter(Boolean).join('\n'),
        one.answers.join('\n'),
      ]),
    }),
    section(say, say.text('export.section.services'), {
      head: ['dossier', 'submittedAt', 'about', 'status', 'words', 'note'],
      lines: services.map(one => [
        one.no,
        at(one.submittedAt),
        say.word('procedures.name', one.procedure),
        say.word('registration.sent.state', one.state),
        one.entries.map(({ field, value, name }) => `${say.word('message.item', field)}: ${name ?? value}`).join('\n'),
        one.notes.join('\n'),
      ]),
    }),
    section(say, say.text('export.section.transcripts'), {
      head: ['transcriptNo', 'issuedAt', 'until', 'purpose', 'recipient', 'status', 'checks', 'checkedAt'],
      lines: transcripts.map(one => [
        one.number,
        at(one.issuedAt),
        at(one.expiresAt),
        say.word('export.transcriptPurpose', one.purpose),
        one.recipient,
        say.word('export.transcript', one.state),
        String(one.checks),
        at(one.checkedAt),
      ]),
    }),
    section(say, say.text('export.section.consents'), {
      head: ['givenAt', 'endedAt', 'device', 'version', 'words'],
      lines: consents.map(one => [at(one.givenAt), at(one.endedAt), one.device, one.textVersion, one.words]),
    }),
    section(say, say.text('export.section.readings'), {
      head: ['at', 'who', 'what', 'purpose'],
      lines: readings.map(one => [
        at(one.at),
        one.by,
        say.word('access.seen', one.seen),
        [say.word('access.purpose', one.purpose), say.word('access.reason', one.reason)].filter(Boolean).join(': '),
      ]),
    }),
    section(say, say.text('export.section.notices'), {
      head: ['at', 'title', 'text'],
      lines: notices.map(one => [at(one.at), one.title, one.text]),
    }),
    section(say, say.text('export.section.noticePreferences'), {
      head: ['about', 'push', 'sms', 'email'],
      lines: noticePreferences.map(one => [
        say.word('export.news', one.kind),
        ...[one.push, one.sms, one.email].map(isOn => say.text(isOn ? 'export.yes' : 'export.no')),
      ]),
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
