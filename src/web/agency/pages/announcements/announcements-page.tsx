import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import type { AnnouncementRow } from '#contract/announcements.ts'
import { ANNOUNCEMENT_STATES, type AnnouncementState } from '#domain/announcements/announcement.ts'
import { tidy } from '#domain/kernel/text.ts'
import { call, type Answer } from '#web/shared/api/client.ts'
import type { ApiProblem } from '#web/shared/api/problem.ts'
import rowCss from '#web/shared/desk/rows.module.css'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { useSettled } from '#web/shared/forms/use-settled.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { ChipLinks } from '#web/shared/ui/chip-links.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { SearchInput } from '#web/shared/ui/search-input.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import css from './announcements.module.css'
import { t } from './t.ts'
import { scopeText, STATE_TAGS } from './words.ts'

/** Announcements of the own area, the newest first; the state stands in the address. */
export const AnnouncementsPage = () => {
  useArrival(t('agency.announcements'))
  const [params] = useSearchParams()
  const state = ANNOUNCEMENT_STATES.find(known => known === params.get('state'))
  const [typed, setTyped] = useState('')
  const q = useSettled(tidy(typed), 250)
  return (
    <>
      <div className={css['head']}>
        <h1 tabIndex={-1}>{t('agency.announcements')}</h1>
        <ButtonLink href="/announcements/new" icon="plus">
          {t('announcements.new')}
        </ButtonLink>
      </div>
      <p className={css['lead']}>{t('announcements.lead')}</p>
      <div className={css['find']}>
        <SearchInput id="q" label={t('announcements.search')} value={typed} onChange={setTyped} controls="announcements" />
        <ChipLinks
          label={t('announcements.states')}
          shown={state ?? 'all'}
          chips={[
            { key: 'all', label: t('announcements.state.all'), href: '/announcements' },
            ...ANNOUNCEMENT_STATES.map(key => ({ key, label: t(`announcements.state.${key}`), href: `/announcements?state=${key}` })),
          ]}
        />
      </div>
      <div id="announcements">
        <List state={state} q={q} />
      </div>
    </>
  )
}

const List = ({ state, q }: { readonly state: AnnouncementState | undefined; readonly q: string }) => {
  const { data: items, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useAnnouncements(state, q)
  if (!items) return error ? <LoadError error={error} onRetry={() => void refetch()} /> : <Skeleton blocks={[5, 5, 5]} />
  if (items.length === 0) return <Nothing isNarrowed={state !== undefined || q !== ''} />
  return (
    <>
      <Panel flush>
        <ul className={rowCss['list']} aria-label={t('announcements.list')}>
          {items.map(row => (
            <Line key={row.no} row={row} />
          ))}
        </ul>
      </Panel>
      {hasNextPage && (
        <p className={css['more']}>
          <Button look="second" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('announcements.more')}
          </Button>
        </p>
      )}
    </>
  )
}

const Nothing = ({ isNarrowed }: { readonly isNarrowed: boolean }) => (
  <Panel>
    <Empty icon="bell" title={t(isNarrowed ? 'announcements.none' : 'announcements.empty')}>
      {t(isNarrowed ? 'announcements.noneMore' : 'announcements.emptyMore')}
    </Empty>
  </Panel>
)

const LIST_MS = 10_000

const useAnnouncements = (state: AnnouncementState | undefined, q: string) =>
  useInfiniteQuery<Answer<'listAnnouncements'>, ApiProblem, readonly AnnouncementRow[], readonly unknown[], number>({
    queryKey: ['listAnnouncements', state ?? '', q],
    queryFn: ({ pageParam, signal }) =>
      call(
        'listAnnouncements',
        { query: { ...(pageParam > 0 && { before: String(pageParam) }), ...(state && { state }), ...(q !== '' && { q }) } },
        { signal },
      ),
    initialPageParam: 0,
    getNextPageParam: last => last.next ?? undefined,
    select: ({ pages }) => pages.flatMap(page => page.items),
    staleTime: 0,
    refetchInterval: ({ state: { data } }) =>
      data?.pages.some(page => page.items.some(row => row.state === 'scheduled' || row.state === 'sending')) ? LIST_MS : false,
  })

const Line = ({ row }: { readonly row: AnnouncementRow }) => (
  <li className={rowCss['row']}>
    <div className={rowCss['words']}>
      <h2 className={css['name']}>
        <Link href={`/announcements/${row.no}`}>{row.titleVi}</Link>
      </h2>
      <p>{t('announcements.line', { scope: scopeText(row.scope), time: formatInstant(row.sendAt) })}</p>
      <p className="muted small">{t('announcements.by', { no: row.no, name: row.writtenBy, time: formatInstant(row.createdAt) })}</p>
    </div>
    {row.kind === 'urgent' && <Tag kind="err">{t('announcements.kind.urgent')}</Tag>}
    <Tag kind={STATE_TAGS[row.state]}>{t(`announcements.state.${row.state}`)}</Tag>
  </li>
)
