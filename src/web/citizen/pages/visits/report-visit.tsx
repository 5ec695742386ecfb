import { useState } from 'react'
import type { Visit } from '#contract/visits.ts'
import { formatInstantDay } from '#web/shared/i18n/formats.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { HOTLINE, HOTLINE_LINK } from '../../contact.ts'
import { ReportReceipt } from '../../reports/report-receipt.tsx'
import { useReport } from '../../reports/use-report.ts'
import { reportsPath } from '../../reports/use-reports.ts'
import { t } from '../../t.ts'
import { ReportVisitForm } from './report-visit-form.tsx'
import { facilityOf } from './words.ts'
import css from './visits.module.css'

interface ReportVisitProps {
  readonly visit: Visit
  readonly childId: string | undefined
}

/** At the foot of a visit: the way to say that one was not there, or that something else is not so. While the agency looks at it, its number
 *  and its day stand here instead. */
export const ReportVisit = ({ visit, childId }: ReportVisitProps) => {
  const report = useReport({ subject: 'visit', matter: `visit:${visit.id}`, childId })
  const { open, decided, wasSent, takeBack, takenBack, type } = report
  const [isAsking, setAsking] = useState(false)
  const isOpen = open !== undefined
  const ask = (reason: 'not_there' | undefined) => {
    if (reason) type({ reason })
    setAsking(true)
  }
  return (
    <Section title={t('visits.wrong')} id="wrong">
      {open ? (
        <ReportReceipt report={open} childId={childId} wasSent={wasSent} onTakenBack={takeBack} />
      ) : (
        <Panel>
          <div className="stack">
            {decided && (
              <Note kind="info" title={t('visits.wrong.decided', { no: decided.no })}>
                <AppLink href={reportsPath(childId)}>{t('visits.wrong.read')}</AppLink>
              </Note>
            )}
            <p>{t('visits.wrong.text')}</p>
            <Button wide look="second" icon="feedback" onClick={() => ask('not_there')}>
              {t(childId === undefined ? 'disputes.visit.reason.not_there' : 'disputes.visit.reasonChild.not_there')}
            </Button>
            <Button wide look="quiet" onClick={() => ask(undefined)}>
              {t('visits.wrong.other')}
            </Button>
            {takenBack !== undefined && <Note kind="info" live="polite" title={t('disputes.takenBack', { no: takenBack })} />}
          </div>
        </Panel>
      )}
      <p className={`small muted ${css['call'] ?? ''}`}>
        <AppLink href={HOTLINE_LINK}>{t('visits.wrong.call', { hotline: HOTLINE })}</AppLink>
      </p>
      <Sheet open={isAsking && !isOpen} title={t('visits.wrong.sheet')} onClose={() => setAsking(false)}>
        <div className="stack">
          <p className={css['which']}>{t('visits.wrong.which', { day: formatInstantDay(visit.inAt), facility: facilityOf(visit) })}</p>
          <ReportVisitForm report={report} papers={visit.papers.length} isChild={childId !== undefined} onSent={() => setAsking(false)} />
        </div>
      </Sheet>
    </Section>
  )
}
