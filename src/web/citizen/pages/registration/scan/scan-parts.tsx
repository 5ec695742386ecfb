import { useEffect, useRef, useState, type ComponentType } from 'react'
import { SCAN_SOURCES, type Scanned, type ScanSource } from '#domain/registration/scanned.ts'
import { Icon } from '#web/shared/ui/icon.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { t } from '../../../t.ts'
import { ConflictQuestions } from './conflict-questions.tsx'
import { fillingOf, type Conflict, type Filled } from './fill.ts'
import { loadScanner, type ScannerProps } from './load-scanner.ts'
import css from './scan.module.css'
import { ScanOutcome, type Outcome } from './scan-outcome.tsx'
import type { Wizard } from '../wizard-state.ts'

interface Asked {
  readonly scan: Scanned
  readonly filled: Filled
  readonly conflicts: readonly Conflict[]
}

/** The two ways to fill the form from a paper, the camera that they open, what came of it, and the question when the person had typed
 *  something else. */
export const ScanParts = ({ wizard: { form, scans } }: { readonly wizard: Wizard }) => {
  const [Scanner, setScanner] = useState<ComponentType<ScannerProps>>()
  const [wanted, setWanted] = useState<ScanSource>()
  const [hasFailed, setFailed] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>()
  const [asked, setAsked] = useState<Asked>()
  const isHere = useRef(true)
  useEffect(() => () => void (isHere.current = false), [])

  const onOpen = (source: ScanSource) => {
    setFailed(false)
    setOutcome(undefined)
    loadScanner().then(
      loaded => {
        if (!isHere.current) return
        setScanner(() => loaded)
        setWanted(source)
      },
      () => isHere.current && setFailed(true),
    )
  }
  const onClose = () => {
    setWanted(undefined)
    setAsked(undefined)
  }
  const take = (scan: Scanned, filled: Filled) => {
    form.set(filled)
    // While the question was open the address may have been filled.
    const before = scans.list.find(each => each.scan === scan)
    scans.keep({ ...before, scan, filled: { ...before?.filled, ...filled } })
    setOutcome({ source: scan.source, filled })
  }
  const onScan = (scan: Scanned) => {
    setWanted(undefined)
    const { filled, conflicts } = fillingOf(form.values, scan)
    take(scan, filled)
    if (conflicts.length > 0) setAsked({ scan, filled, conflicts })
  }
  return (
    <div className={css['parts']}>
      {SCAN_SOURCES.map(source => (
        <ScanButton key={source} source={source} onPress={() => onOpen(source)} />
      ))}
      <div role="status">
        {hasFailed && (
          <Note kind="warn" title={t('registration.scan.failed')}>
            <p>{t('registration.scan.failedText')}</p>
          </Note>
        )}
        {outcome && <ScanOutcome outcome={outcome} />}
      </div>
      <Sheet open={wanted !== undefined || asked !== undefined} title={titleOf(wanted)} onClose={onClose}>
        {wanted && Scanner && <Scanner wanted={wanted} onScan={onScan} onClose={onClose} />}
        {asked && (
          <ConflictQuestions
            source={asked.scan.source}
            conflicts={asked.conflicts}
            onDone={chosen => {
              onClose()
              take(asked.scan, { ...asked.filled, ...chosen })
            }}
          />
        )}
      </Sheet>
    </div>
  )
}

/** One sheet for both: the question takes the camera's place, so that Back closes it once. */
const titleOf = (wanted: ScanSource | undefined): string => t(wanted ? `scan.title.${wanted}` : 'registration.scan.conflict.title')

const ScanButton = ({ source, onPress }: { readonly source: ScanSource; readonly onPress: () => void }) => (
  <button type="button" className={css['scan']} onClick={onPress}>
    <Icon name="scan" size="l" className={css['scanIcon']} />
    <span className={css['scanWords']}>
      <span className={css['scanTitle']}>{t(`registration.scan.${source}`)}</span>
      <span className={css['scanDetail']}>{t(`registration.scan.${source}.detail`)}</span>
    </span>
    <Icon name="next" />
  </button>
)
