import { useEffect, useRef, useState } from 'react'
import type { Handover, Sheet as SheetRow } from '#contract/unit-sheets.ts'
import { mayBeHandedOver } from '#domain/units/scan.ts'
import { call } from '#web/shared/api/client.ts'
import { queryClient } from '#web/shared/api/query.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Sheet, SheetActions } from '#web/shared/ui/sheet.tsx'
import { t } from '../../t.ts'
import css from './sheets.module.css'

interface GiveListProps {
  readonly pile: string
  readonly sheets: readonly SheetRow[]
  readonly onDone: () => void
}

/** Hands over what is back and signed: says what that means, and then how to go on with the paper. */
export const GiveList = ({ pile, sheets, onDone }: GiveListProps) => {
  const [isOpen, setOpen] = useState(false)
  const [given, setGiven] = useState<readonly Handover[]>([])
  const told = useRef<HTMLDivElement>(null)
  const count = sheets.filter(sheet => sheet.handover === null && mayBeHandedOver(sheet)).length
  const form = useForm({
    initial: {},
    rules: {},
    send: async () => {
      setGiven(await call('handOver', { params: { id: pile } }))
      setOpen(false)
      void queryClient.invalidateQueries({ queryKey: ['listOwnHandovers'] })
      onDone()
    },
  })
  // The button that opened the dialog is gone by now: the keyboard goes on where the answer stands.
  useEffect(() => {
    if (given.length) told.current?.focus()
  }, [given])
  return (
    <>
      {count > 0 && (
        <div className={css['buttons']}>
          <Button look="second" icon="institution" onClick={() => setOpen(true)}>
            {t('sheets.give', { count })}
          </Button>
        </div>
      )}
      <div ref={told} role="status" tabIndex={-1} className={css['told']}>
        {given.length > 0 && (
          <Note kind="ok" title={t('sheets.given', { count: given.length })}>
            <ul>
              {given.map(({ id, no, sheets: onList, agency }) => (
                <li key={id}>{t('sheets.givenTo', { no, count: onList, agency })}</li>
              ))}
            </ul>
          </Note>
        )}
      </div>
      <Sheet open={isOpen} title={t('sheets.giveTitle')} onClose={() => setOpen(false)}>
        <div className={css['form']}>
          {form.problem && (
            <Note kind="err" title={t('sheets.give.refused')} live="assertive">
              {problemText(form.problem)}
            </Note>
          )}
          <p>{t('sheets.giveMeans', { count })}</p>
          <SheetActions>
            <Button busy={form.isBusy} onClick={() => form.submit()}>
              {t('sheets.giveConfirm')}
            </Button>
          </SheetActions>
        </div>
      </Sheet>
    </>
  )
}
