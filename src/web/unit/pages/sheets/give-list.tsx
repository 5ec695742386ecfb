import { useState } from 'react'
import type { Handover, Sheet as SheetRow } from '#contract/unit-sheets.ts'
import { mayBeHandedOver } from '#domain/units/scan.ts'
import { call } from '#web/shared/api/client.ts'
import { queryClient, useAnswer } from '#web/shared/api/query.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
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
  const [given, setGiven] = useState<Handover>()
  const { data: unit } = useAnswer('getOwnUnit', undefined, { staleTime: 60_000 })
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
  return (
    <>
      {count > 0 && (
        <div className={css['buttons']}>
          <Button look="second" icon="institution" onClick={() => setOpen(true)}>
            {t('sheets.give', { count })}
          </Button>
        </div>
      )}
      {given && <Note kind="ok" title={t('sheets.given', { no: given.no })} live="polite" />}
      <Sheet open={isOpen} title={t('sheets.giveTitle')} onClose={() => setOpen(false)}>
        <div className={css['form']}>
          {form.problem && (
            <Note kind="err" title={t('sheets.refused')} live="assertive">
              {problemText(form.problem)}
            </Note>
          )}
          <p>{t('sheets.giveMeans', { count, agency: unit?.agency.name ?? '' })}</p>
          <div className={css['actions']}>
            <Button busy={form.isBusy} onClick={() => form.submit()}>
              {t('sheets.giveConfirm')}
            </Button>
          </div>
        </div>
      </Sheet>
    </>
  )
}
