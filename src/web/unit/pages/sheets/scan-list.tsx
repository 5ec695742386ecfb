import type { Scan } from '#contract/unit-sheets.ts'
import { PICTURE_DAYS } from '#domain/units/scan-retention.ts'
import { MAX_SCAN_BYTES, MAX_SCAN_MEGAPIXELS, MAX_SCAN_PAGES } from '#domain/units/scan.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Section } from '#web/shared/ui/panel.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { t } from '../../t.ts'
import type { Picture } from './picture-sheet.tsx'
import css from './sheets.module.css'

interface ScanListProps {
  readonly scans: readonly Scan[]
  readonly onSee: (picture: Picture) => void
}

/** So many that were read without anything to do are shown. */
const QUIET_SHOWN = 10
const isQuiet = ({ state, foreign, voided, unread }: Scan): boolean =>
  state === 'done' && foreign.length + voided.length + unread.length === 0

/** What came of each file that was sent, newest first. */
export const ScanList = ({ scans, onSee }: ScanListProps) => {
  const quiet = scans.filter(isQuiet)
  const folded = new Set(quiet.slice(QUIET_SHOWN))
  return scans.length === 0 ? null : (
    <Section title={t('sheets.scans')} id="scans">
      <ul className={css['list']}>
        {scans
          .filter(scan => !folded.has(scan))
          .map(scan => (
            <li key={scan.id} className={css['scan']}>
              <p className={css['scanHead']}>
                <strong>{t('sheets.scanAt', { time: formatInstant(scan.startedAt) })}</strong>
                <ScanState scan={scan} />
              </p>
              {scan.refusal && (
                <Note kind="err" title={t('sheets.scan.refused')}>
                  {problemText({ code: scan.refusal.code, values: { ...LIMITS, page: scan.refusal.page }, traceId: '' })}
                </Note>
              )}
              {scan.foreign.length > 0 && <Note kind="warn">{t('sheets.scan.foreign', { pages: scan.foreign.join(', ') })}</Note>}
              {scan.voided.length > 0 && <Note kind="warn">{t('sheets.scan.voided', { pages: scan.voided.join(', ') })}</Note>}
              {scan.unread.length > 0 && <Unread scan={scan} onSee={onSee} />}
            </li>
          ))}
      </ul>
      {folded.size > 0 && <p className="muted">{t('sheets.scan.more', { count: folded.size })}</p>}
    </Section>
  )
}

const LIMITS = { maxMb: MAX_SCAN_BYTES / 1024 / 1024, maxPages: MAX_SCAN_PAGES, maxMegapixels: MAX_SCAN_MEGAPIXELS }

const ScanState = ({ scan: { state, pages, sheets } }: { readonly scan: Scan }) => {
  switch (state) {
    case 'receiving':
      return <Tag kind="warn">{t('sheets.scan.receiving')}</Tag>
    case 'waiting':
      return <Tag kind="info">{t('sheets.scan.waiting')}</Tag>
    case 'done':
      return <Tag kind="ok">{t('sheets.scan.done', { pages: pages ?? 0, sheets })}</Tag>
    case 'refused':
      return null
  }
}

const SHOWN = 12

const Unread = ({ scan, onSee }: { readonly scan: Scan; readonly onSee: (picture: Picture) => void }) => (
  <Note kind="warn" title={t('sheets.scan.unread', { pages: scan.unread.join(', ') })}>
    <p>{scan.shown.length > 0 ? t('sheets.scan.unreadMore', { days: PICTURE_DAYS.unread }) : t('sheets.scan.unreadGone')}</p>
    <div className={css['buttons']}>
      {scan.shown.slice(0, SHOWN).map(page => (
        <Button key={page} small look="second" icon="eye" onClick={() => onSee({ scan: scan.id, page, title: t('sheets.page', { page }) })}>
          {t('sheets.page', { page })}
        </Button>
      ))}
    </div>
  </Note>
)
