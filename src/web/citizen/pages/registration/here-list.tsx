import { useState } from 'react'
import { useLocation } from 'wouter'
import { dayInVietnam } from '#domain/kernel/date.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem, isProblem } from '#web/shared/api/problem.ts'
import { formatInstant, formatTime } from '#web/shared/i18n/formats.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Section } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { t } from '../../t.ts'
import { dropJourney, openJourney } from './journey.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import css from './registration.module.css'
import { openHere, type Here } from './use-here.ts'

interface HereListProps {
  readonly here: readonly Here[]
  readonly hotline: string
  /** Something was taken off this device. */
  readonly onChange: () => Promise<void>
}

/** Everybody who has a declaration or a dossier on this device, each with the way to it, and a way to take it off. */
export const HereList = ({ here, hotline, onChange }: HereListProps) => {
  const [, navigate] = useLocation()
  const [isClearing, setClearing] = useState(false)
  return (
    <div className={css['noteAbove']}>
      <Section title={t('registration.here.title')} id="here">
        <RowList>
          {here.map(one => (
            <Row
              key={one.journey.key}
              icon={one.journey.kind === 'child' ? 'baby' : one.state === 'sent' ? 'document' : 'edit'}
              title={nameOf(one)}
              detail={<Detail here={one} />}
              onClick={() => navigate(openHere(one))}
            />
          ))}
        </RowList>
        <div className={css['buttons']}>
          <Button look="quiet" small onClick={() => setClearing(true)}>
            {t('registration.here.clear')}
          </Button>
        </div>
      </Section>
      <ClearSheet open={isClearing} here={here} hotline={hotline} onClose={() => setClearing(false)} onChange={onChange} />
    </div>
  )
}

const nameOf = ({ name, journey }: Here): string =>
  name ?? t(journey.kind === 'child' ? 'registration.here.child' : 'registration.here.noName')

const Detail = ({ here: { state, no, caseState, savedAt, journey } }: { readonly here: Here }) => (
  <>
    {no !== undefined && <span className="num">{t('registration.start.sent', { no })}</span>}
    {no === undefined && savedAt !== undefined && t('registration.here.savedAt', { time: whenKept(savedAt) })}{' '}
    {journey.kind === 'child' && <Tag>{t('registration.here.childTag')}</Tag>}{' '}
    {state === 'code_sent' && <Tag kind="warn">{t('registration.here.code')}</Tag>}
    {state === 'open' && <Tag>{t('registration.here.open')}</Tag>}
    {caseState !== null && <Tag kind={LOOKS[caseState]}>{t(`registration.sent.state.${caseState}`)}</Tag>}
  </>
)

const LOOKS = {
  submitted: 'info',
  in_review: 'info',
  returned: 'warn',
  approved: 'ok',
  rejected: 'err',
  withdrawn: 'plain',
  answered: 'plain',
  settled: 'plain',
} as const

/** "08:42" today, "08:42, 19/11/2026" before. */
export const whenKept = (at: number): string =>
  dayInVietnam(new Date(at)) === dayInVietnam(new Date()) ? formatTime(at) : formatInstant(at)

interface ClearSheetProps extends HereListProps {
  readonly open: boolean
  readonly onClose: () => void
}

/** Takes declarations off this device, one by one: on a phone that others use as well. */
const ClearSheet = ({ open, here, hotline, onClose, onChange }: ClearSheetProps) => {
  const [problem, setProblem] = useState<ApiProblem>()
  const clear = async (one: Here) => {
    setProblem(undefined)
    try {
      openJourney(one.journey)
      if (one.journey.id !== undefined) await call('forgetRegistration').catch(unlessGone)
      await dropJourney(one.journey.key)
      await onChange()
      if (here.length === 1) onClose()
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error)
    }
  }
  return (
    <Sheet open={open} title={t('registration.here.clear')} onClose={onClose}>
      <p>{t('registration.here.clearText')}</p>
      <RefusalNote problem={problem} hotline={hotline} />
      <div className={css['end']}>
        {here.map(one => (
          <Button key={one.journey.key} look="refuse" onClick={() => void clear(one)}>
            {t(one.state === 'sent' ? 'registration.here.clearSent' : 'registration.here.clearDraft', { name: one.no ?? nameOf(one) })}
          </Button>
        ))}
        <Button look="second" onClick={onClose}>
          {t('ui.close')}
        </Button>
      </div>
    </Sheet>
  )
}

/** The server has forgotten it already. */
const unlessGone = (error: unknown): void => {
  if (!isProblem(error, 'REGISTRATION_EXPIRED')) throw error
}
