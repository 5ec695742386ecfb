import { useParams } from 'wouter'
import { CATALOGUE, findProcedure } from '#domain/services/catalogue.ts'
import { isFormProcedure, type Procedure } from '#domain/services/procedure.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Empty } from '#web/shared/ui/states.tsx'
import { useVisitor } from '../../../session/session.ts'
import { t } from '../../../t.ts'
import css from '../registration.module.css'
import { ClaimConditions, ClaimEstimate, ClaimWarnings } from './claim-parts.tsx'
import claimCss from './claim.module.css'
import { ForWhom } from './for-whom.tsx'
import { formPath } from './paths.ts'
import { readableValue, wordsOf } from './words.ts'

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
      {procedure.way.kind === 'form' && procedure.way.claim && <OwnClaim code={code} />}
      {procedure.code === 'receive_for' && <Receiving />}
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
const Begin = ({ procedure }: { readonly procedure: Procedure }) => {
  const { kind } = useVisitor()
  const { code, way } = procedure
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
        </Note>
      )
    case 'form':
      if (!isFormProcedure(procedure)) return null
      return kind === 'person' || kind === 'offline' ? (
        <ForWhom key={code} procedure={procedure} />
      ) : (
        <ButtonLink wide href={formPath(code)}>
          {t('services.signIn')}
        </ButtonLink>
      )
  }
}

/** How the signed-in person stands to a claim. */
const OwnClaim = ({ code }: { readonly code: string }) => {
  const { kind } = useVisitor()
  const { data } = useAnswer('getOwnServices', undefined, { enabled: kind === 'person' || kind === 'offline' })
  const standing = data?.standings.find(one => one.code === code)
  const claim = standing?.claim
  if (!claim) return null
  // What is too late or never was is not reckoned; what will come is.
  const mayCome = standing.hindered === null || standing.hindered.from !== null || standing.hindered.why !== 'conditions'
  return (
    <div className={claimCss['parts']}>
      <ClaimWarnings claim={claim} />
      <ClaimConditions claim={claim} />
      {mayCome && <ClaimEstimate claim={claim} />}
    </div>
  )
}

/** Who receives for the signed-in person today. */
const Receiving = () => {
  const { kind } = useVisitor()
  const { data } = useAnswer('getOwnServices', undefined, { enabled: kind === 'person' || kind === 'offline' })
  const onFile = data?.standings.find(one => one.code === 'receive_for')?.onFile ?? []
  if (onFile.length === 0) return null
  return (
    <div className={css['noteAbove']}>
      <Panel className="stack">
        <h2>{t('services.receiving')}</h2>
        <KeyValue rows={onFile.map(entry => ({ label: t(`services.field.${entry.field}`), value: readableValue(entry) }))} />
      </Panel>
    </div>
  )
}
