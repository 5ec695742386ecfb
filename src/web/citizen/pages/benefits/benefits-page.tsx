import { useParams, useSearch } from 'wouter'
import { BENEFIT_GROUPS, type BenefitGroup } from '#domain/benefits/regimes.ts'
import type { Benefits } from '#contract/benefits.ts'
import { isProblem } from '#web/shared/api/problem.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { Tabs } from '#web/shared/ui/tabs.tsx'
import { NoChild } from '../../no-child.tsx'
import { StaleNote } from '../../stale-note.tsx'
import { t } from '../../t.ts'
import { useView } from '../../use-view.ts'
import { WhoseRecord } from '../../whose-record.tsx'
import { BenefitList } from './benefit-list.tsx'
import { ReceiverNote } from './receiver-note.tsx'
import { GroupSummary } from './group-summary.tsx'
import css from './benefits.module.css'

/** Thông tin hưởng: what was paid once, for sickness and birth, month by month, and out of work; of oneself or of a child. */
export const BenefitsPage = () => {
  const { childId } = useParams<{ readonly childId?: string }>()
  const { data: children } = useAnswer('listChildren')
  const own = useAnswer('listOwnBenefits', undefined, { enabled: childId === undefined })
  const ofChild = useAnswer('listChildBenefits', { params: { childId: childId ?? '' } }, { enabled: childId !== undefined })
  const { data, error, refetch, dataUpdatedAt } = childId === undefined ? own : ofChild
  if (isProblem(error, 'NOT_FOUND')) return <NoChild />
  const name = children?.find(({ id }) => id === childId)?.fullName
  const retry = () => void refetch()
  return (
    <Page>
      <PageHeader over={childId && t('benefits.title')} title={childId ? (name ?? t('family.child')) : t('benefits.title')} />
      <WhoseRecord childId={childId} page="benefits" />
      {data ? (
        <>
          <StaleNote error={error} asOf={dataUpdatedAt} onRetry={retry} />
          {childId === undefined && data.items.some(isPaidMonthly) && <ReceiverNote />}
          <Groups key={childId ?? ''} benefits={data} />
        </>
      ) : error ? (
        <LoadError error={error} onRetry={retry} />
      ) : (
        <Skeleton blocks={[3, 7, 7, 7]} />
      )}
    </Page>
  )
}

const isPaidMonthly = ({ group, state }: Benefits['items'][number]): boolean =>
  group === 'monthly' && (state === 'receiving' || state === 'paused')

/** What is being paid opens first, else the newest benefit; who never had one sees what most people have. */
const firstGroup = ({ items }: Benefits): BenefitGroup =>
  (items.find(({ state }) => state === 'receiving' || state === 'paused') ?? items[0])?.group ?? 'short_term'

/** The group that an address names, as news of a benefit does. */
const groupIn = (search: string): BenefitGroup | undefined => {
  const named = new URLSearchParams(search).get('group')
  return BENEFIT_GROUPS.find(group => group === named)
}

const Groups = ({ benefits }: { readonly benefits: Benefits }) => {
  const named = groupIn(useSearch())
  const [group, setGroup] = useView(BENEFIT_GROUPS, named ?? firstGroup(benefits))
  return (
    <Tabs<BenefitGroup>
      id="benefits"
      label={t('benefits.groups')}
      value={group}
      onChange={setGroup}
      tabs={BENEFIT_GROUPS.map(key => ({ key, label: t(`benefits.group.${key}`), spoken: t(`benefits.groupLong.${key}`) }))}
    >
      <GroupView key={group} group={group} benefits={benefits} />
    </Tabs>
  )
}

const GroupView = ({ group, benefits }: { readonly group: BenefitGroup; readonly benefits: Benefits }) => {
  const items = benefits.items.filter(benefit => benefit.group === group)
  const received = benefits.received.find(total => total.group === group)
  if (items.length === 0)
    return (
      <Empty icon="wallet" title={t(`benefits.none.${group}`)}>
        {t(`benefits.none.${group}.text`)}
      </Empty>
    )
  return (
    <div className={css['columns']}>
      <BenefitList items={items} />
      {received && <GroupSummary items={items} received={received} />}
    </div>
  )
}
