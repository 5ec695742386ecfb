import type { CampaignRow } from '#contract/campaigns.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Sheet, SheetActions } from '#web/shared/ui/sheet.tsx'
import { t } from '../../t.ts'
import css from './campaigns.module.css'

interface EndSheetProps {
  readonly campaign: CampaignRow
  readonly onClose: () => void
  readonly onDone: (words: string) => void
}

/** Says what the end of a campaign means, then ends it. */
export const EndSheet = ({ campaign, onClose, onDone }: EndSheetProps) => {
  const { id, version, unitName: unit } = campaign
  const form = useForm({
    initial: {},
    rules: {},
    send: async () => {
      await call('endCampaign', { params: { id }, body: { version } })
      onDone(t('campaigns.ended', { unit }))
    },
  })
  return (
    <Sheet open title={t('campaigns.endTitle', { unit })} onClose={onClose}>
      <div className={css['form']}>
        {form.problem && (
          <Note kind="err" title={t('campaigns.refused')} live="assertive">
            <p>{problemText(form.problem)}</p>
          </Note>
        )}
        <p>{t('campaigns.endText')}</p>
        <SheetActions>
          <Button look="second" onClick={onClose}>
            {t('campaigns.endKeep')}
          </Button>
          <Button look="refuse" busy={form.isBusy} onClick={() => form.submit()}>
            {t('campaigns.endConfirm')}
          </Button>
        </SheetActions>
      </div>
    </Sheet>
  )
}
