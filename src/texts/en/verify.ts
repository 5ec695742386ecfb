import type { verify as vi } from '#texts/vi/verify.ts'
import type { Translation } from '#texts/format.ts'

export const verify = {
  'verify.form.title': 'Check a printed form',
  'verify.form.lead': 'See whether the form 01 in your hand was made by this system. No account is needed.',
  'verify.form.code': 'Code of the form',
  'verify.form.codeHint': 'The line of 20 characters at the end of the form, like 7K3M-X9QW-Z2HD-4TRB-6FPN',
  'verify.form.check': 'Check',
  'verify.form.filed': 'This system made this form',
  'verify.form.filedText': 'Compare each line below with the paper. If one differs, the paper was altered.',
  'verify.form.replaced': 'This form was replaced',
  'verify.form.replacedText': 'This system made it, but the person handed in a corrected form since. Use the newest one.',
  'verify.form.state': 'State',
  'verify.form.state.filed': 'Form handed in',
  'verify.form.state.replaced': 'Replaced by a corrected form',
  'verify.form.caseNo': 'Dossier number',
  'verify.form.date': 'Handed in on',
  'verify.form.agency': 'Receiving agency',
  'verify.form.name': 'Full name',
  'verify.form.no': 'Social insurance number',
  'verify.form.paper': 'Number of the paper',
  'verify.form.phone': 'Phone number',
  'verify.form.email': 'Email',
  'verify.form.noEmail': 'none declared',
  'verify.form.masked': 'Dots stand for letters and figures that are hidden. This page does not tell the outcome of the dossier.',
  'verify.form.another': 'Check another form',
  'verify.form.doubt': 'To ask more, call',
} as const satisfies Translation<typeof vi>
