import type { Translation } from '#texts/format.ts'
import type { cardProof as vi } from '#texts/vi/card-proof.ts'

export const cardProof = {
  'cardProof.title': 'Signed code, full screen',
  'cardProof.open': 'Signed code',
  'cardProof.openDetail': 'Reception can tell that the card is true, without network',
  'cardProof.choose': 'What may reception see?',
  'cardProof.chooseText': 'Reception sees what you choose. Nothing else is in the code.',
  'cardProof.field.name': 'Full name',
  'cardProof.field.born': 'Date of birth',
  'cardProof.field.sex': 'Sex',
  'cardProof.field.card': 'Card number, social insurance number',
  'cardProof.field.valid': 'Validity of the card (always)',
  'cardProof.field.care': 'Primary care, coverage, five years in a row',
  'cardProof.show': 'Open the code',
  'cardProof.never': 'Citizen ID, address and phone are never in the code.',
  'cardProof.making': 'Signing the code',
  'cardProof.label': 'Signed QR code of the card',
  'cardProof.hint': 'The code changes every {seconds} seconds. A screenshot is of no use.',
  'cardProof.missing.offline': 'The first signature needs the network. Show the QR code of the card instead.',
  'cardProof.missing.refused': 'This card cannot be signed. Show the QR code of the card instead.',
  'cardProof.missing.over': 'The signature is older than 24 hours. Connect and try again, or show the QR code of the card.',
  'cardProof.missing.clock': 'The time of this device is wrong. Set it, or connect and try again.',
} as const satisfies Translation<typeof vi>
