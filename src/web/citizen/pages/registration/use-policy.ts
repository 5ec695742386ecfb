import { useMemo } from 'react'
import { plainDate } from '#domain/kernel/date.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { HOTLINE } from '../../contact.ts'
import type { Asked } from './progress.ts'

export interface Policy extends Omit<Asked, 'kind'> {
  readonly channels: readonly ('sms' | 'email')[]
  readonly otpLifetimeS: number
  readonly hotline: string
}

const USUAL: Policy = { emailRequired: false, portraitRequired: true, channels: ['sms'], otpLifetimeS: 240, hotline: HOTLINE }

/** What this deployment asks for; the usual until the server has answered. */
export function usePolicy(): Policy {
  const { data } = useAnswer('getRegistrationPolicy', undefined, { staleTime: 3_600_000 })
  return useMemo(() => (data ? { ...data, today: plainDate(data.today) } : USUAL), [data])
}
