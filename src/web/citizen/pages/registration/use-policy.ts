import { useMemo, useRef } from 'react'
import { plainDate } from '#domain/kernel/date.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { HOTLINE } from '../../contact.ts'
import type { Asked } from './progress.ts'

export interface Policy extends Omit<Asked, 'kind'> {
  readonly channels: readonly ('sms' | 'email')[]
  /** The form is wanted on paper before an approval. */
  readonly signedDeclaration: boolean
  readonly otpLifetimeS: number
  /** The server has answered for this agency and campaign; nothing that was chosen may be changed before. */
  readonly isKnown: boolean
  readonly hotline: string
  readonly identityPhotosWhenConfirmed: boolean
  /** Whether there is a population database to ask. */
  readonly identityCheck: boolean
}

const USUAL: Policy = {
  emailRequired: false,
  portraitRequired: true,
  identityPhotosWhenConfirmed: false,
  identityCheck: false,
  channels: ['sms'],
  signedDeclaration: false,
  otpLifetimeS: 240,
  isKnown: false,
  hotline: HOTLINE,
}

/** What is asked of a declaration for an agency, by way of a campaign; for the nation when neither is known. The last known policy
 *  stands until the server has answered for another agency, at first the usual one. */
export function usePolicy(agency = '', campaign = ''): Policy {
  const known = useRef(USUAL)
  const query = { ...(agency !== '' && { agency }), ...(campaign !== '' && { campaign }) }
  const { data } = useAnswer('getRegistrationPolicy', { query }, { staleTime: 3_600_000 })
  const policy = useMemo(() => data && { ...data, today: plainDate(data.today), isKnown: true }, [data])
  if (policy) known.current = policy
  return policy ?? { ...known.current, isKnown: false }
}
