import { card } from '#texts/en/card.ts'
import { cardProof } from '#texts/en/card-proof.ts'
import { contributions } from '#texts/en/contributions.ts'
import { disputes } from '#texts/en/disputes.ts'
import { family } from '#texts/en/family.ts'
import { findings } from '#texts/en/findings.ts'
import { home } from '#texts/en/home.ts'
import { passkeys } from '#texts/en/passkeys.ts'

/** What the pages of somebody who is signed in need: fetched with the first of them. */
export const personal = { ...home, ...card, ...cardProof, ...contributions, ...disputes, ...family, ...findings, ...passkeys } as const
