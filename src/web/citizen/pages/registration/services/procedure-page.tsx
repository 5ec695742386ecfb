import { useParams } from 'wouter'
import { CATALOGUE, findProcedure } from '#domain/services/catalogue.ts'
import type { Procedure } from '#domain/services/procedure.ts'
import type { OwnServices } from '#contract/services.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { formatDay } from '#web/shared/i18n/formats.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { useVisitor } from '../../../session/session.ts'
import { t } from '../../../t.ts'
import css from '../registration.module.css'
import { formPath, requestPath } from './paths.ts'
import { wordsOf } from './words.ts'

/** One procedure: what it is for, how to begin it, or why not, and everything that one should know before. */
export const ProcedurePage = () => {
  const { code } = useParams<{ readonly code: string }>()
  const procedure = findProcedure(CATALOGUE, code)
  if (!procedure)
    return (
      <Page narrow>
        <PageHeader title={t('services.gone')} />
        <Empty icon="question" title={t('services.gone')} action={<ButtonLink href="/services">{t('services.all')}</ButtonLink>}>
          {t('services.goneText')}
        </Empty>
      </Page>
    )
  return (
    <Page narrow>
      <PageHeader title={wordsOf(code)}>{wordsOf(code, 'short')}</PageHeader>
      <div className={css['noteAbove']}>
        <Begin procedure={procedure} />
      </div>
      <Panel className="stack">
        {WORDS.map(([part, title]) => (
          <div key={part}>
            <h2>{t(part === 'next' && procedure.way.kind === 'away' ? 'services.nextAway' : title)}</h2>
            <p>{wordsOf(code, part)}</p>
          </div>
        ))}
        <KeyValue rows={factsOf(procedure)} />
      </Panel>
    </Page>
  )
}

const WORDS = [
  ['who', 'services.who'],
  ['papers', 'services.papers'],
  ['next', 'services.next'],
] as const

function factsOf({ workingDays, law, way }: Procedure) {
  return [
    { label: t('services.days'), value: workingDays === null ? t('services.daysNone') : t('services.daysCount', { count: workingDays }) },
    { label: t('services.fee'), value: t(way.kind === 'form' && way.fee ? 'services.feeReckoned' : 'services.feeNone') },
    ...(way.kind === 'form' ? [{ label: t('services.where'), value: t(`services.where.${way.office}`) }] : []),
    ...(law === '' ? [] : [{ label: t('services.law'), value: <span lang="vi">{law}</span> }]),
  ]
}

/** The way in: a form here, another page, or where else it is done. */
const Begin = ({ procedure: { code, way } }: { readonly procedure: Procedure }) => {
  const { kind } = useVisitor()
  switch (way.kind) {
    case 'page':
      return (
        <ButtonLink wide href={way.href}>
          {t('services.open')}
        </ButtonLink>
      )
    case 'away':
      return (
        <Note icon="place" title={t(`services.away.${way.where}`)}>
          <p>{t('services.awayText')}</p>
          {way.where === 'agency' && (
            <p>
              <AppLink href="/lookup/agencies">{t('services.awayLink.agency')}</AppLink>
            </p>
          )}
          {way.where === 'collection_point' && (
            <p>
              <AppLink href="/lookup/points">{t('services.awayLink.collection_point')}</AppLink>
            </p>
          )}
        </Note>
      )
    case 'form':
      return kind === 'person' || kind === 'offline' ? (
        <BeginHere code={code} />
      ) : (
        <ButtonLink wide href={formPath(code)}>
          {t('services.signIn')}
        </ButtonLink>
      )
  }
}

/** For somebody who is signed in: the form, or why it is not open to them. */
const BeginHere = ({ code }: { readonly code: string }) => {
  const { data, error, refetch } = useAnswer('getOwnServices', undefined, { staleTime: 0 })
  if (!data) return error ? <LoadError error={error} onRetry={() => void refetch()} /> : <Skeleton blocks={[3]} />
  const standing = data.standings.find(one => one.code === code)
  if (standing?.hindered === null)
    return (
      <ButtonLink wide href={formPath(code)}>
        {t('services.begin')}
      </ButtonLink>
    )
  return standing?.hindered ? <Hindered code={code} own={data} hindered={standing.hindered} /> : null
}

type Hindrance = NonNullable<OwnServices['standings'][number]['hindered']>

/** Why not, in plain words, with the way that helps. */
export const Hindered = ({
  code,
  own,
  hindered: { why, from },
}: {
  readonly code: string
  readonly own: OwnServices
  readonly hindered: Hindrance
}) => {
  const underWay = own.requests.find(({ procedure, canWithdraw }) => procedure === code && canWithdraw)
  return (
    <Note kind="warn" title={t('services.hindered')}>
      <p>
        {why === 'outside_window' || why === 'card_not_ending'
          ? t(`services.obstacle.${why}`, { day: formatDay(from ?? '') })
          : t(`services.obstacle.${why}`)}
      </p>
      {why === 'under_way' && underWay && (
        <p>
          <AppLink href={requestPath(underWay)}>{t('services.goOn')}</AppLink>
        </p>
      )}
      {why === 'payment_waits' && (
        <p>
          <AppLink href="/services#to-pay">{t('payments.goOn')}</AppLink>
        </p>
      )}
      {(why === 'no_gateway' || why === 'not_household') && (
        <p>
          <AppLink href="/lookup/points">{t('services.awayLink.collection_point')}</AppLink>
        </p>
      )}
      {why === 'no_home' && (
        <p>
          <AppLink href="/data/own">{t('services.addAddress')}</AppLink>
        </p>
      )}
      {(why === 'outside_window' || why === 'card_locked') && (
        <p>
          <AppLink href="/lookup/agencies">{t('services.awayLink.agency')}</AppLink>
        </p>
      )}
      {why === 'card_ended' && (
        <p>
          <AppLink href="/services/household_card">{wordsOf('household_card')}</AppLink>
        </p>
      )}
    </Note>
  )
}
