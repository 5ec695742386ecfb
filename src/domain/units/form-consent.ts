/** The words by which a member is asked whether the unit may print the filled form 01. Whoever changes what they promise raises the
 *  number: an answer counts for the words that the person has read. */
export const FORM_CONSENT_TEXT = 1

/** asked: no answer yet · given · refused, or taken back · ended: was given, and the membership or the dossier is over. */
export const FORM_CONSENT_STATES = ['asked', 'given', 'refused', 'ended'] as const
export type FormConsentState = (typeof FORM_CONSENT_STATES)[number]

export interface ConsentFacts {
  /** Member of the unit today, and the dossier is not decided yet. */
  readonly isOpen: boolean
  /** The unit has printed sheets, or the agency waits for the form on paper. */
  readonly isWanted: boolean
  /** Null before any answer. */
  readonly isGiven: boolean | null
}

/** How a member and a unit stand about the filled form; undefined when there is nothing to say.
 *  @example formConsentState({ isOpen: true, isWanted: true, isGiven: null }) // 'asked' */
export function formConsentState({ isOpen, isWanted, isGiven }: ConsentFacts): FormConsentState | undefined {
  if (!isOpen) return isGiven ? 'ended' : undefined
  if (isGiven === null) return isWanted ? 'asked' : undefined
  return isGiven ? 'given' : 'refused'
}
