/** How long personal data are kept that nobody needs any more, what the days are counted from, why so long, and by which rule. Dossiers
 *  themselves, the registry and the audit trail are records of the office: they are kept by the law on archives, and not listed here. */
export const RETENTION = {
  codes: { days: 1, from: 'sending', why: 'counted against the budget of a day; of a declaration under way kept with it' },
  code_flows: { days: 2, from: 'first code', why: 'guesses are counted over a day, from any moment of it' },
  sessions: { days: 90, from: 'sign-in', why: 'the owner looks who has signed in' },
  staff_sessions: { days: 90, from: 'sign-in', why: 'the office looks who was at work' },
  devices: { days: 180, from: 'last use, or taking off', why: 'after this time a device has to prove its owner anew' },
  sign_in_failures: { days: 90, from: 'last failure', why: 'the delay after wrong passwords has long ended' },
  issued_secrets: {
    days: 90,
    from: 'issue, once there is an own password or the account is closed, else from its end',
    why: 'questions about a first password',
  },
  ended_photos: { days: 90, from: 'rejection or withdrawal', why: 'the person may register again with them, or complain' },
  code_messages: { days: 30, from: 'sending', why: 'questions whether a code was sent' },
  messages: { days: 365, from: 'sending', why: 'proof that the office has told what it promised' },
  change_values: {
    days: 730,
    from: 'end of the change',
    why: 'questions who has had a contact, an address or data of the person changed; that there was a change stays in the dossier',
  },
  card_proofs: { days: 90, from: 'end of the proof', why: 'the owner sees where it was checked, and copies of codes are found' },
  transcripts: { days: 365, from: 'running out or recall', why: 'who holds the paper still hears that it counts no more' },
  disputes: { days: 730, from: 'end of the report', why: 'questions how it was answered; that there was a report stays in the dossier' },
  feedback: { days: 730, from: 'end of the case', why: 'questions how it was answered; that there was a case stays in the dossier' },
  services: {
    days: 730,
    from: 'end of the request',
    why: 'questions what was changed and why; that there was a request stays in the dossier',
  },
  closings: { days: 730, from: 'keeping or closing', why: 'questions why an account was closed' },
  hospital_waiting: {
    days: 400,
    from: 'arrival',
    why: 'the person may come into the registry, or the facility may correct the record, within a year',
  },
  hospital_files: {
    days: 730,
    from: 'reading, once nothing of it waits',
    why: 'questions of facilities what became of a record; what is in the books stays',
  },
  hospital_serials: {
    days: 730,
    from: 'last arrival',
    why: 'a sick-leave certificate is claimed for within months; a copy of it is found',
  },
  access_reasons: { days: 365, from: 'opening', why: 'complaints about a look; the reason itself stays in the trail' },
} as const satisfies Readonly<Record<string, Period>>

interface Period {
  readonly days: number
  readonly from: string
  readonly why: string
}

export type KeptKind = keyof typeof RETENTION

/** @law Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: personal data are kept no longer than their purpose needs
 *  @example forgottenBefore('sessions', new Date('2026-11-20T00:00:00Z')) // 2026-08-22T00:00:00Z */
export const forgottenBefore = (kind: KeptKind, now: Date): Date => new Date(now.getTime() - RETENTION[kind].days * 86_400_000)
