import { useState } from 'react'
import type { FormProcedure } from '#domain/services/procedure.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { RadioGroup } from '#web/shared/ui/radio-group.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { t } from '../../../t.ts'
import { Hindered } from './hindered.tsx'
import { formPath } from './paths.ts'
import { useChildId, useServices } from './use-services.ts'

const ME = 'me'

/** For somebody who is signed in: for whom, where there are children; then the form, or why it is not open. */
export const ForWhom = ({ procedure: { code, way } }: { readonly procedure: FormProcedure }) => {
  const named = useChildId()
  const { data: children = [] } = useAnswer('listChildren', undefined, { enabled: way.forChild === true })
  const [chosen, setChosen] = useState(named ?? ME)
  const childId = children.find(({ id }) => id === chosen)?.id
  const { data, error, refetch } = useServices(childId, { staleTime: 0 })
  const standing = data?.standings.find(one => one.code === code)
  return (
    <div className="stack">
      {children.length > 0 && (
        <RadioGroup
          id="for"
          label={t('services.for')}
          choices={[
            { value: ME, label: t('services.forMe') },
            ...children.map(({ id, fullName }) => ({ value: id, label: t('services.forChild', { name: fullName }) })),
          ]}
          value={childId ?? ME}
          onChange={setChosen}
        />
      )}
      {!data && (error ? <LoadError error={error} onRetry={() => void refetch()} /> : <Skeleton blocks={[3]} />)}
      {data && standing?.hindered === null && (
        <ButtonLink wide href={formPath(code, childId)}>
          {t('services.begin')}
        </ButtonLink>
      )}
      {data && standing?.hindered && <Hindered code={code} own={data} hindered={standing.hindered} forChild={childId !== undefined} />}
    </div>
  )
}
