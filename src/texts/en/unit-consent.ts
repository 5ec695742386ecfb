import type { unitConsent as vi } from '#texts/vi/unit-consent.ts'
import type { Translation } from '#texts/format.ts'

export const unitConsent = {
  'unitConsent.title': 'Printing by your unit',
  'unitConsent.ask.own': '{unit} collects signed declarations. Do you want it to print your filled form for you?',
  'unitConsent.ask.child': '{unit} collects signed declarations. Do you want it to print your child’s filled form for you?',
  'unitConsent.childAgrees': 'A child of seven or older has to agree too. Ask your child first.',
  'unitConsent.holds': 'If you agree, the unit will hold on paper:',
  'unitConsent.holds.numbers': 'name, social insurance number, number of the CCCD, CMND or passport',
  'unitConsent.holds.contact': 'address, declared phone and email',
  'unitConsent.holds.dossier': 'dossier number, day of handing in, agency',
  'unitConsent.noPortrait': 'The print has neither the portrait nor photos of papers.',
  'unitConsent.free':
    'You decide. Saying no costs you nothing: you sign a short slip with your name, class or department and dossier number.',
  'unitConsent.seen': 'Whoever holds the pile sees whether a form follows a slip. Otherwise the unit is not told your answer.',
  'unitConsent.back': 'You can take it back at any time. What was printed stays with the unit; later prints leave it out.',
  'unitConsent.ends': 'Your consent ends by itself when you leave the unit or the dossier is decided.',
  'unitConsent.notMine': 'If you do not belong to this unit, choose no.',
  'unitConsent.yes': 'Let it print the form',
  'unitConsent.no': 'No, I sign the slip',
  'unitConsent.given': 'You let {unit} print the form, at {time}.',
  'unitConsent.takeBack': 'Take it back',
  'unitConsent.refused': '{unit} may not print the form. You sign the short slip there.',
  'unitConsent.change': 'See the question again',
  'unitConsent.ended': '{unit} may no longer print this form.',
  'unitConsent.printed': 'The unit has opened the form to print it:',
  'unitConsent.notPrinted': 'The unit has not printed it so far.',
} as const satisfies Translation<typeof vi>
