import { useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { rememberPlace } from '#web/shared/session/session.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Dock, Page, PageHeader } from '#web/shared/ui/page.tsx'
import { RadioGroup } from '#web/shared/ui/radio-group.tsx'
import { useVisitor } from '../../session/session.ts'
import { t } from '../../t.ts'
import { beginFor } from './begin.ts'
import { CampaignNote } from './campaign-note.tsx'
import { HereList, whenKept } from './here-list.tsx'
import { RefusalNote } from '../../refusal-note.tsx'
import css from './registration.module.css'
import { Elsewhere, ForChildren, ForPersons, ForUnits } from './start-parts.tsx'
import { useCampaign } from './use-campaign.ts'
import { openHere, useHere, type Here } from './use-here.ts'
import { usePolicy } from './use-policy.ts'

type Who = 'person' | 'child' | 'unit'
/** A parent who comes from the own page, or back from signing in. */
const FOR_CHILD = '/register?who=child'

/** Who registers, what to have at hand, and what this device already has: drafts and dossiers of everybody who used it. */
export const StartPage = () => {
  const [, navigate] = useLocation()
  const [search] = useSearchParams()
  const { hotline } = usePolicy()
  const cameBy = useCampaign(search.get('campaign'))
  const { here, look } = useHere()
  const isSignedIn = useVisitor().kind === 'person'
  const [who, setWho] = useState<Who>(search.get('who') === 'child' ? 'child' : 'person')
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const begin = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      await beginFor(who === 'child' ? 'child' : 'own', { keepsCampaign: cameBy.campaign !== undefined })
      navigate('/register/details')
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error)
      setBusy(false)
    }
  }
  const signIn = () => {
    rememberPlace(FOR_CHILD)
    navigate('/sign-in')
  }
  const [draft] = who === 'person' ? (here ?? []).filter(one => one.state !== 'sent' && one.journey.kind === 'own') : []
  return (
    <Page narrow docked>
      <PageHeader title={t('registration.title')}>{t('registration.start.lead')}</PageHeader>
      <CampaignNote cameBy={cameBy} />
      <RefusalNote problem={problem} hotline={hotline} />
      {here && here.length > 0 && <HereList here={here} hotline={hotline} onChange={look} />}
      <RadioGroup
        id="who"
        label={t('registration.start.who')}
        value={who}
        onChange={setWho}
        choices={[
          { value: 'person', label: t('registration.start.person'), detail: t('registration.start.personDetail') },
          { value: 'child', label: t('registration.start.child'), detail: t('registration.start.childDetail') },
          { value: 'unit', label: t('registration.start.unit'), detail: t('registration.start.unitDetail') },
        ]}
      />
      <div className={css['after']}>
        {who === 'unit' ? <ForUnits /> : who === 'child' ? <ForChildren isSignedIn={isSignedIn} /> : <ForPersons />}
      </div>
      {here && <Elsewhere />}
      {who === 'child' && !isSignedIn && (
        <Dock>
          <Button onClick={signIn}>{t('registration.start.childSignIn')}</Button>
        </Dock>
      )}
      {here && (who === 'person' || (who === 'child' && isSignedIn)) && (
        <Dock>
          <Button look={draft ? 'second' : 'main'} busy={isBusy} onClick={() => void begin()}>
            {t(draft ? 'registration.start.anew' : 'registration.start.begin')}
          </Button>
          {draft && <Button onClick={() => navigate(openHere(draft))}>{wayBack(draft)}</Button>}
        </Dock>
      )}
    </Page>
  )
}

const wayBack = ({ state, savedAt }: Here): string => {
  if (state === 'code_sent') return t('registration.review.haveCode')
  return savedAt === undefined ? t('registration.start.resumeAny') : t('registration.start.resume', { time: whenKept(savedAt) })
}
