import type { Visit } from '#contract/visits.ts'
import { formatDay } from '#web/shared/i18n/formats.ts'
import { Icon } from '#web/shared/ui/icon.tsx'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { t } from '../../t.ts'
import css from './visits.module.css'

/** Giấy ra viện, giấy nghỉ việc: what the facility has issued in this visit. */
export const PaperList = ({ papers }: { readonly papers: Visit['papers'] }) =>
  papers.length === 0 ? null : (
    <Section title={t('visits.papers')} id="papers">
      <Panel flush>
        <ul className={css['items']}>
          {papers.map(paper => (
            <li key={paper.no} className={css['paper']}>
              <span className={css['paperIcon']}>
                <Icon name="document" />
              </span>
              <span className={css['itemWords']}>
                <span className={css['itemName']}>{t(`visits.paper.${paper.kind}`)}</span>
                <span className={css['line']}>{t('visits.paper.no', { no: paper.no, day: formatDay(paper.issuedOn) })}</span>
                {paper.serial && <span className={css['line']}>{t('visits.paper.serial', { serial: paper.serial })}</span>}
                {paper.days !== null && paper.fromDay && paper.toDay && (
                  <span className={css['line']}>
                    {t('visits.paper.off', { count: paper.days, from: formatDay(paper.fromDay), to: formatDay(paper.toDay) })}
                  </span>
                )}
                {paper.note && <span className={css['line']}>{t('visits.paper.note', { note: paper.note })}</span>}
                {paper.doctor && <span className={css['line']}>{t('visits.paper.doctor', { doctor: paper.doctor })}</span>}
              </span>
            </li>
          ))}
        </ul>
      </Panel>
    </Section>
  )
