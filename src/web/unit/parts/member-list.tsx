import type { ReactNode } from 'react'
import type { UnitMember } from '#contract/unit-roster.ts'
import rowCss from '#web/shared/desk/rows.module.css'
import { Button } from '#web/shared/ui/button.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { t } from '../t.ts'
import css from './member-list.module.css'
import type { MembersState } from './use-members.ts'

interface MemberListProps {
  readonly list: MembersState
  /** What is said when there is nobody. */
  readonly empty: ReactNode
  readonly children: (member: UnitMember) => ReactNode
}

/** Members under the name of their group. */
export const MemberList = ({
  list: { data: members, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage },
  empty,
  children,
}: MemberListProps) => {
  if (error && !members) return <LoadError error={error} onRetry={() => void refetch()} />
  if (!members) return <Skeleton blocks={[5, 5, 5]} />
  if (members.length === 0) return <Panel>{empty}</Panel>
  return (
    <div id="members" className="stack">
      {byGroup(members).map(({ id, people }) => (
        <section key={id} aria-labelledby={`group-${id}`}>
          <h2 id={`group-${id}`} className={css['group']}>
            {people[0]?.group.name}
          </h2>
          <Panel flush>
            <ul className={rowCss['list']}>
              {people.map(member => (
                <li key={member.id} className={rowCss['row']}>
                  {children(member)}
                </li>
              ))}
            </ul>
          </Panel>
        </section>
      ))}
      {hasNextPage && (
        <p>
          <Button look="second" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('unitRoster.more')}
          </Button>
        </p>
      )}
    </div>
  )
}

interface Group {
  readonly id: string
  readonly people: UnitMember[]
}

/** Members come by group, so each group is one run of them. Older phones have no Map.groupBy. */
function byGroup(members: readonly UnitMember[]): readonly Group[] {
  const groups: Group[] = []
  for (const member of members) {
    const last = groups.at(-1)
    if (last?.id === member.group.id) last.people.push(member)
    else groups.push({ id: member.group.id, people: [member] })
  }
  return groups
}
