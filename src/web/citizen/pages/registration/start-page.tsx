import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { formatInstant, formatTime } from '#web/shared/i18n/formats.ts'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { get, type Kept } from '#web/shared/offline/vault.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { Icon, type IconName } from '#web/shared/ui/icon.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Dock, Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { RadioGroup } from '#web/shared/ui/radio-group.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { t } from '../../t.ts'
import { AnewSheet } from './anew-sheet.tsx'
import { beginAnew } from './begin.ts'
import { DRAFT, type Values } from './declaration-form.ts'
import { RefusalNote } from './refusal-note.tsx'
import css from './registration.module.css'
import { usePolicy } from './use-policy.ts'
import { SENT } from './use-registration.ts'

interface KeptHere {
  readonly draft: Kept<Values> | undefined
  readonly sentNo: string | undefined
}

/** Who registers, what to have at hand, and what this device already has: a draft or a dossier. */
export const StartPage = () => {
  const [, navigate] = useLocation()
  const { hotline } = usePolicy()
  const kept = useKept()
  const [who, setWho] = useState<'person' | 'unit'>('person')
  const [isBusy, setBusy] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const begin = async () => {
    setAsking(false)
    setBusy(true)
    setProblem(undefined)
    try {
      await beginAnew()
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
      <div className={css['after']}>{who === 'unit' ? <ForUnits /> : <ForPersons kept={kept} />}</div>
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

function useKept(): KeptHere | undefined {
  const [kept, setKept] = useState<KeptHere>()
  useEffect(() => {
    void Promise.all([get<Values>(`draft:${DRAFT}`), get<string>(SENT)]).then(([draft, sent]) => setKept({ draft, sentNo: sent?.value }))
  }, [])
  return kept
}

const ForPersons = ({ kept }: { readonly kept: KeptHere | undefined }) => (
  <>
    {kept?.draft && (
      <div className={css['noteAbove']}>
        <Note title={t('registration.start.draft')} icon="edit">
          <p>
            {kept.draft.value.fullName.trim() === ''
              ? t('registration.start.draftNoName')
              : t('registration.start.draftOf', { name: kept.draft.value.fullName.trim() })}
          </p>
        </Note>
      </div>
    )}
    <Section title={t('registration.start.ready')} id="ready">
      <Panel>
        <ul className={css['ready']}>
          <Ready icon="card" text={t('registration.start.readyNo')} />
          <Ready icon="document" text={t('registration.start.readyPaper')} />
          <Ready icon="phone" text={t('registration.start.readyPhone')} />
          <Ready icon="camera" text={t('registration.start.readyPhoto')} />
        </ul>
      </Panel>
    </Section>
  </>
)

const Ready = ({ icon, text }: { readonly icon: IconName; readonly text: string }) => (
  <li>
    <Icon name={icon} />
    <span>{text}</span>
  </li>
)

const ForUnits = () => (
  <Note title={t('registration.start.unitTitle')} icon="building">
    <p>{t('registration.start.unitText')}</p>
    <div className={css['buttons']}>
      <ButtonLink href="/lookup/agencies" look="second" small>
        {t('registration.start.unitLink')}
      </ButtonLink>
    </div>
  </Note>
)

const Elsewhere = ({ sentNo }: { readonly sentNo: string | undefined }) => (
  <div className={css['after']}>
    <RowList>
      {sentNo !== undefined && (
        <Row
          icon="document"
          title={t('registration.start.sent', { no: sentNo })}
          detail={t('registration.start.sentDetail')}
          href="/register/sent"
        />
      )}
      <Row icon="search" title={t('registration.start.track')} detail={t('registration.start.trackDetail')} href="/track" />
    </RowList>
  </div>
)
