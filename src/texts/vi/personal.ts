import { card } from '#texts/vi/card.ts'
import { cardProof } from '#texts/vi/card-proof.ts'
import { contributions } from '#texts/vi/contributions.ts'
import { disputes } from '#texts/vi/disputes.ts'
import { family } from '#texts/vi/family.ts'
import { findings } from '#texts/vi/findings.ts'
import { home } from '#texts/vi/home.ts'
import { passkeys } from '#texts/vi/passkeys.ts'

/** What the pages of somebody who is signed in need: fetched with the first of them. */
export const personal = { ...home, ...card, ...cardProof, ...contributions, ...disputes, ...family, ...findings, ...passkeys } as const
