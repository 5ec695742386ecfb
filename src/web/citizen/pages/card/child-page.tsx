import { useParams } from 'wouter'
import { useAnswer } from '#web/shared/api/query.ts'
import { isProblem } from '#web/shared/api/problem.ts'
import { formatDay } from '#web/shared/i18n/formats.ts'
import { Section } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { NoChild } from '../../no-child.tsx'
import { t } from '../../t.ts'
import { CardOf } from './card-page.tsx'
import { GiveUp } from './give-up.tsx'

/** A child's card as the own one, the way to the child's history, and until when the parent sees them. */
export const ChildPage = () => {
  const { childId } = useParams<{ readonly childId: string }>()
  const answer = useAnswer('getChildCard', { params: { childId } })
  const { data: children } = useAnswer('listChildren')
  const child = children?.find(({ id }) => id === childId)
  if (isProblem(answer.error, 'NOT_FOUND')) return <NoChild />
  return (
    <CardOf
      childId={childId}
      answer={answer}
      name={child?.fullName ?? answer.data?.fullName}
      more={
        child && (
          <Section title={t('family.more')} id="more">
            <RowList>
              <Row icon="clock" href={`/children/${childId}/contributions`} title={t('home.contributions')} detail={child.fullName} />
              <Row icon="wallet" href={`/children/${childId}/benefits`} title={t('home.benefits')} detail={child.fullName} />
              <Row icon="health" href={`/children/${childId}/visits`} title={t('home.visits')} detail={child.fullName} />
              <Row icon="document" href={`/services?child=${childId}`} title={t('family.services')} detail={t('family.servicesDetail')} />
              <Row
                icon="info"
                title={t('family.until', { day: formatDay(child.adultOn) })}
                detail={t(`family.relation.${child.relation}`)}
              />
              <GiveUp child={child} />
            </RowList>
          </Section>
        )
      }
    />
  )
}
