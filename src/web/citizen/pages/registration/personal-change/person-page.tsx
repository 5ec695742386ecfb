import { useState } from 'react'
import { Redirect, useLocation } from 'wouter'
import type { Change, OwnData } from '#contract/changes.ts'
import { answerKey, queryClient, useAnswer } from '#web/shared/api/query.ts'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { t } from '../../../t.ts'
import { canBegin } from '../../../personal-data/can-begin.ts'
import { PersonForm } from './person-form.tsx'
import { PersonPapers } from './person-papers.tsx'

/** Asking for another name, birth date, sex or identity number, then the photos of the papers. What was begun goes on here. */
export const PersonPage = () => {
  const { data, error, refetch } = useAnswer('getOwnData', undefined, { staleTime: 0 })
  if (data) return <PersonSteps own={data} />
  return (
    <Page narrow>
      <PageHeader title={t('changes.personForm.title')} />
      {error ? <LoadError error={error} onRetry={() => void refetch()} /> : <Skeleton blocks={[4, 4, 6]} />}
    </Page>
  )
}

const PersonSteps = ({ own }: { readonly own: OwnData }) => {
  const [, go] = useLocation()
  const [isCorrecting, setCorrecting] = useState(false)
  const note = (change: Change) => {
    queryClient.setQueryData(answerKey('getOwnData'), { ...own, change })
    setCorrecting(false)
    if (change.state !== 'papers') go('/data/own', { replace: true })
  }
  const { change } = own
  if (change?.papers && !isCorrecting)
    return (
      <PersonPapers
        key={change.papers.registrationId}
        own={own}
        change={change}
        papers={change.papers}
        onEnded={note}
        onCorrect={() => setCorrecting(true)}
      />
    )
  // The page that leads here says why, and from when on.
  if (!canBegin(own)) return <Redirect to="/data/own" replace />
  return <PersonForm own={own} onBegun={note} />
}
