import { useState } from 'react'
import { Redirect, useLocation } from 'wouter'
import type { Change, OwnData } from '#contract/changes.ts'
import { answerKey, queryClient, useAnswer } from '#web/shared/api/query.ts'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { t } from '../../t.ts'
import { canBegin } from '../../personal-data/can-begin.ts'
import { ChangeCode } from './change-code.tsx'
import { ChangeForm } from './change-form.tsx'

/** Asking for another contact or address, then a code for each new contact. A change that waits for its code goes on here. */
export const ChangePage = () => {
  const { data, error, refetch } = useAnswer('getOwnData', undefined, { staleTime: 0 })
  if (data) return <ChangeSteps own={data} />
  return (
    <Page narrow>
      <PageHeader title={t('changes.form.title')} />
      {error ? <LoadError error={error} onRetry={() => void refetch()} /> : <Skeleton blocks={[4, 4, 6]} />}
    </Page>
  )
}

const ChangeSteps = ({ own }: { readonly own: OwnData }) => {
  const [, go] = useLocation()
  const [isCorrecting, setCorrecting] = useState(false)
  const note = (change: Change) => {
    queryClient.setQueryData(answerKey('getOwnData'), { ...own, change })
    setCorrecting(false)
    if (change.otp === null) go('/data/own', { replace: true })
  }
  const otp = own.change?.otp
  if (otp && !isCorrecting) return <ChangeCode key={otp.channel} otp={otp} onChanged={note} onCorrect={() => setCorrecting(true)} />
  // The page that leads here says why, and from when on.
  if (!canBegin(own)) return <Redirect to="/data/own" replace />
  return <ChangeForm own={own} onSent={note} />
}
