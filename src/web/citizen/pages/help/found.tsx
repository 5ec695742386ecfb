import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { findSeen, type Seen } from '#domain/directory/seen.ts'
import { PLACE_LISTS } from '#domain/directory/places.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { Section } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { seenEntries, seenRows, type SeenList } from '../../seen-store.ts'
import { useVisitor } from '../../session/session.ts'
import { t } from '../../t.ts'
import { useConversation } from './conversation.ts'
import { pageFinder, type FoundPage } from './find-pages.ts'
import css from './help.module.css'
import { useKnowledge } from './knowledge.ts'
import { PassageList } from './passage-list.tsx'

const LISTS = [
  { href: '/lookup/agencies', icon: 'institution', title: 'help.screen.agencies' },
  { href: '/lookup/insured', icon: 'hospital', title: 'help.screen.insured' },
  { href: '/lookup/sick-leave', icon: 'health', title: 'help.screen.sickLeave' },
  { href: '/lookup/points', icon: 'place', title: 'help.screen.points' },
  { href: '/lookup/units', icon: 'building', title: 'help.screen.units' },
] as const

/** What everything here has for the words after a pause: pages of the app and the own children, places that were seen, help; and the
 *  directories, which are asked only on a press: what is typed stays on this device until then. */
export const Found = ({ words, typed }: { readonly words: string; readonly typed: string }) => {
  const knowledge = useKnowledge()
  const { add } = useConversation()
  const [, navigate] = useLocation()
  const pages = usePages(words)
  const places = usePlaces(words)
  const passages = knowledge?.find(words)
  const count = passages && pages && pages.length + places.length + passages.length
  const ask = () => {
    if (knowledge) add({ question: typed, answer: knowledge.ask(typed) })
    navigate('/help/ask')
  }
  return (
    <>
      <p className={css['count']} role="status">
        {count !== undefined && (count === 0 ? t('help.searchNone') : t('help.found', { count }))}
      </p>
      {pages && pages.length > 0 && (
        <Section id="found-pages" title={t('help.foundPages')}>
          <RowList>
            {pages.map(({ href, icon, title, detail }) => (
              <Row key={href} href={href} icon={icon} title={title} detail={detail} />
            ))}
          </RowList>
        </Section>
      )}
      {places.length > 0 && (
        <Section id="found-places" title={t('help.foundPlaces')}>
          <RowList>
            {places.map(({ href, name, address }) => (
              <Row key={href} href={href} icon="place" title={<span lang="vi">{name}</span>} detail={<span lang="vi">{address}</span>} />
            ))}
          </RowList>
        </Section>
      )}
      {passages && passages.length > 0 && (
        <Section id="found-help" title={t('help.title')}>
          <PassageList passages={passages} />
        </Section>
      )}
      <Section id="further" title={t('help.further')}>
        <RowList>
          <Row onClick={ask} icon="chat" title={t('help.askThis')} detail={typed} />
          {LISTS.map(({ href, icon, title }) => (
            <Row
              key={href}
              onClick={() => navigate(href, { state: { words: typed } })}
              icon={icon}
              title={t(title)}
              detail={t('help.findThere', { words: typed })}
            />
          ))}
        </RowList>
      </Section>
    </>
  )
}

/** Pages of the app, and of the own children by name; undefined until the list of pages is here. */
function usePages(words: string): readonly (FoundPage & { readonly detail?: string })[] | undefined {
  const isPerson = useVisitor().kind === 'person'
  const isGuest = useVisitor().kind === 'guest'
  const children = useAnswer('listChildren', undefined, { enabled: isPerson, retry: false }).data ?? []
  const [finder, setFinder] = useState<Awaited<ReturnType<typeof pageFinder>>>()
  useEffect(
    () =>
      void pageFinder().then(
        found => setFinder(() => found),
        () => undefined,
      ),
    [],
  )
  if (!finder) return undefined
  const named = children.map(({ id, fullName }) => ({ at: 0, row: { code: id, name: fullName, address: '' } }))
  return [
    ...findSeen(named, words).map(({ row }) => ({
      href: `/children/${row.code}`,
      icon: 'baby' as const,
      title: row.name,
      detail: t('shell.title.child'),
    })),
    ...finder(words).map(page => (page.isOwn && isGuest ? { ...page, detail: t('help.needsSignIn') } : page)),
  ]
}

interface NamedPlace {
  readonly code: string
  readonly name: string
  readonly address: string
  readonly href: string
}
const MOST_PLACES = 3

/** Places that this device has seen: found without asking anybody. */
function usePlaces(words: string): readonly NamedPlace[] {
  const [places, setPlaces] = useState<readonly Seen<NamedPlace>[]>([])
  useEffect(() => void everySeen().then(setPlaces), [])
  return words.length < 2
    ? []
    : findSeen(places, words)
        .slice(0, MOST_PLACES)
        .map(({ row }) => row)
}

async function everySeen(): Promise<readonly Seen<NamedPlace>[]> {
  const opened = (await seenEntries()).map(({ at, row }) => ({ at, row: { ...row, href: `/lookup/${row.code}` } }))
  const lists: readonly SeenList[] = [...PLACE_LISTS, 'units']
  const rows = await Promise.all(
    lists.map(async list => (await seenRows(list)).map(({ at, row }) => ({ at, row: { ...row, href: `/lookup/${list}/${row.code}` } }))),
  )
  const all = [...opened, ...rows.flat()]
  const first = new Map(all.toReversed().map(each => [each.row.href, each]))
  return all.filter(each => first.get(each.row.href) === each)
}
