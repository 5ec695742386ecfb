import type { DeclarationField } from '#domain/registration/declaration.ts'
import type { SummaryItem } from '#web/shared/ui/error-summary.tsx'
import type { Bound } from '#web/shared/ui/text-field.tsx'
import { t } from '../../t.ts'

const NAMES = {
  socialInsuranceNo: 'registration.details.no',
  fullName: 'registration.details.name',
  personalId: 'registration.details.paper',
  provinceCode: 'registration.details.province',
  communeCode: 'registration.details.commune',
  street: 'registration.details.street',
  phone: 'registration.details.phone',
  agencyCode: 'registration.agency.field',
  contactChannel: 'registration.agency.channel',
  emailForm: 'registration.agency.emailForm',
  email: 'registration.agency.emailAddress',
  birthDate: 'registration.child.birthDate',
  relation: 'registration.child.relation',
  dataConsent: 'registration.consent.title',
  guardianConsent: 'registration.consent.title',
  childConsent: 'registration.consent.title',
  code: 'code.field',
  no: 'registration.track.no',
} as const satisfies Readonly<Record<DeclarationField | 'code' | 'no', string>>

const isField = (id: string): id is keyof typeof NAMES => Object.hasOwn(NAMES, id)

/** An empty field is called by its name, so that seven of them are told apart in the summary; the same words stand at the field. */
const named = (id: string, text: string): string =>
  isField(id) && text === t('field.REQUIRED') ? t('registration.fill', { field: t(NAMES[id]) }) : text

export const namedItem = ({ id, text }: SummaryItem): SummaryItem => ({ id, text: named(id, text) })

export const withName = ({ error, ...bound }: Bound): Bound => (error === undefined ? bound : { ...bound, error: named(bound.id, error) })
