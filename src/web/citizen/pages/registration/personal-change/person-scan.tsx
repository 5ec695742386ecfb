import { useEffect, useRef, useState, type ComponentType } from 'react'
import type { OwnData } from '#contract/changes.ts'
import { spelled } from '#domain/registration/compare.ts'
import type { Scanned } from '#domain/registration/scanned.ts'
import type { Form } from '#web/shared/forms/use-form.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { t } from '../../../t.ts'
import { loadScanner, type ScannerProps } from '../scan/load-scanner.ts'
import type { PersonValues } from './person-form.tsx'

interface PersonScanProps {
  readonly own: OwnData
  readonly form: Form<PersonValues>
}

/** Fills the form from the code of the CCCD: what differs from what is on file, and what was not typed. */
export const PersonScan = ({ own, form }: PersonScanProps) => {
  const [Scanner, setScanner] = useState<ComponentType<ScannerProps>>()
  const [isOpen, setOpen] = useState(false)
  const [outcome, setOutcome] = useState<'filled' | 'nothing' | 'other' | 'failed'>()
  const isHere = useRef(true)
  useEffect(() => () => void (isHere.current = false), [])
  const open = () => {
    setOutcome(undefined)
    loadScanner().then(
      loaded => {
        if (!isHere.current) return
        setScanner(() => loaded)
        setOpen(true)
      },
      () => isHere.current && setOutcome('failed'),
    )
  }
  const take = (scan: Scanned) => {
    setOpen(false)
    if (scan.source !== 'citizen_card') return setOutcome('other')
    const filled = personFrom(scan, own, form.values)
    form.set(filled)
    setOutcome(Object.keys(filled).length > 0 ? 'filled' : 'nothing')
  }
  return (
    <div className="stack">
      <Button look="second" wide icon="scan" onClick={open}>
        {t('registration.scan.citizen_card')}
      </Button>
      <div role="status">
        {outcome && (
          <Note kind={outcome === 'filled' ? 'ok' : outcome === 'nothing' ? 'info' : 'warn'}>{t(`changes.scan.${outcome}`)}</Note>
        )}
      </div>
      <Sheet open={isOpen} title={t('registration.scan.citizen_card')} onClose={() => setOpen(false)}>
        {isOpen && Scanner && <Scanner wanted="citizen_card" onScan={take} onClose={() => setOpen(false)} />}
      </Sheet>
    </div>
  )
}

/** What a card says otherwise than the registry; what was typed stays. The number on file is hidden here: the server knows whether it is the
 *  same. */
export function personFrom(scan: Scanned, own: OwnData, typed: PersonValues): Partial<PersonValues> {
  const isWholeDay = scan.birthDate.length === 10
  const isSameDay = scan.birthDate === own.birthDate && own.birthPrecision === 'day'
  const said: PersonValues = {
    fullName: spelled(scan.fullName) === spelled(own.fullName) ? '' : scan.fullName,
    birthDate: isWholeDay && !isSameDay ? scan.birthDate.split('-').toReversed().join('/') : '',
    sex: scan.sex === own.sex ? '' : scan.sex,
    personalId:
      scan.personalId.slice(-3) === own.personalId?.slice(-3) && scan.personalId.length === own.personalId.length ? '' : scan.personalId,
  }
  return Object.fromEntries(Object.entries(said).filter(([name, value]) => value !== '' && typed[name as keyof PersonValues].trim() === ''))
}
