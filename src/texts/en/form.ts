import type { form as vi } from '#texts/vi/form.ts'
import type { Translation } from '#texts/format.ts'

export const form = {
  'form.nation': 'SOCIALIST REPUBLIC OF VIET NAM',
  'form.motto': 'Independence - Freedom - Happiness',
  'form.caseNo': 'Dossier number: {no}',
  'form.portrait': 'Portrait',
  'form01.number': 'Form 01',
  'form01.kind': 'DECLARATION',
  'form01.title.first': 'REGISTRATION/CHANGE/END OF USE',
  'form01.title.second': 'OF ELECTRONIC TRANSACTIONS BY AN INDIVIDUAL',
  'form01.to': 'To:',
  'form01.fullName': 'Full name',
  'form01.socialInsuranceNo': 'Social insurance number',
  'form01.personalId': 'Number of CCCD/CMND/passport',
  'form01.address': 'Contact address',
  'form01.phone': 'Phone number',
  'form01.email': 'Email address',
  'form01.content': 'Content',
  'form01.content.register': 'Registration',
  'form01.content.change': 'Change',
  'form01.content.stop': 'End of use',
  'form01.place': 'Transactions through',
  'form01.place.portal': 'Portal of Viet Nam Social Security',
  'form01.place.provider': 'An I-VAN provider',
  'form01.agency': 'Receiving agency',
  'form01.commitment':
    'I declare that the information above is true, answer for it before the law, and will follow the law on electronic transactions in social insurance.',
  'form01.date': '{place}, {day}/{month}/{year}',
  'form01.signer': 'DECLARANT',
  'form01.signHint': '(Signature and full name)',
  'form01.translated': 'Translation for reading. The Vietnamese form is the one that counts.',
} as const satisfies Translation<typeof vi>
