import { useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { formatInstant, formatTime } from '#web/shared/i18n/formats.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { Dock, Page, PageHeader } from '#web/shared/ui/page.tsx'
import { RadioGroup } from '#web/shared/ui/radio-group.tsx'
import { t } from '../../t.ts'
import { AnewSheet } from './anew-sheet.tsx'
import { beginAnew } from './begin.ts'
import { CampaignNote } from './campaign-note.tsx'
import { RefusalNote } from './refusal-note.tsx'
import css from './registration.module.css'
import { Elsewhere, ForPersons, ForUnits } from './start-parts.tsx'
import { useCampaign } from './use-campaign.ts'
import { useKept, useWaitingCode } from './use-kept.ts'
import { usePolicy } from './use-policy.ts'

/** Who registers, what to have at hand, and what this device already has: a draft or a dossier. */
export const StartPage = () => {
  const [, navigate] = useLocation()
  const { hotline } = usePolicy()
  const [search] = useSearchParams()
  const cameBy = useCampaign(search.get('campaign'))
  const kept = useKept()
  const hasCode = useWaitingCode(kept)
  const [who, setWho] = useState<'person' | 'unit'>('person')
  const [isBusy, setBusy] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const begin = async () => {
    setAsking(false)
    setBusy(true)
    setProblem(undefined)
    try {
      await beginAnew({ keepsCampaign: cameBy.campaign !== undefined })
      navigate('/register/details')
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error)
      setBusy(false)
    }
  }
  return (
    <Page narrow docked>
      <PageHeader title={t('registration.title')}>{t('registration.start.lead')}</PageHeader>
      <CampaignNote cameBy={cameBy} />
      <RefusalNote problem={problem} hotline={hotline} />
      <RadioGroup
        id="who"
        label={t('registration.start.who')}
        value={who}
        onChange={setWho}
        choices={[
          { value: 'person', label: t('registration.start.person'), detail: t('registration.start.personDetail') },
          { value: 'unit', label: t('registration.start.unit'), detail: t('registration.start.unitDetail') },
        ]}
      />
      <div className={css['after']}>{who === 'unit' ? <ForUnits /> : <ForPersons kept={kept} hasCode={hasCode} />}</div>
      {kept && <Elsewhere sentNo={kept.sentNo} />}
      {who === 'person' && kept && (
        <Dock>
          {kept.draft ? (
            <>
              <Button look="second" busy={isBusy} onClick={() => setAsking(true)}>
                {t('registration.start.anew')}
              </Button>
              <ButtonLink href="/register/details">{t('registration.start.resume', { time: whenKept(kept.draft.at) })}</ButtonLink>
            </>
          ) : (
            <Button busy={isBusy} onClick={() => void begin()}>
              {t('registration.start.begin')}
            </Button>
          )}
        </Dock>
      )}
      <AnewSheet open={isAsking} onClose={() => setAsking(false)} onAnew={() => void begin()} />
    </Page>
  )
}

/** "08:42" today, "08:42, 19/11/2026" before. */
const whenKept = (at: number): string => (dayInVietnam(new Date(at)) === dayInVietnam(new Date()) ? formatTime(at) : formatInstant(at))
