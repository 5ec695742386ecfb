import type { UnitCampaign } from '#contract/unit-campaigns.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Sheet, SheetActions } from '#web/shared/ui/sheet.tsx'
import { t } from '../../t.ts'
import css from './progress.module.css'

interface EndCampaignSheetProps {
  readonly campaign: Pick<UnitCampaign, 'id' | 'version'>
  readonly onClose: () => void
  readonly onDone: (words: string) => void
}

/** Says what the end of a campaign means, then ends it. */
export const EndCampaignSheet = ({ campaign: { id, version }, onClose, onDone }: EndCampaignSheetProps) => {
  const form = useForm({
    initial: {},
    rules: {},
    send: async () => {
      await call('endUnitCampaign', { params: { id }, body: { version } })
      onDone(t('unitBoard.campaign.ended'))
    },
  })
  return (
    <Sheet open title={t('unitBoard.campaign.end.title')} onClose={onClose}>
      <div className={css['form']}>
        {form.problem && (
          <Note kind="err" title={t('unitBoard.campaign.refused')} live="assertive">
            <p>{problemText(form.problem)}</p>
          </Note>
        )}
        <p>{t('unitBoard.campaign.end.text')}</p>
        <SheetActions>
          <Button look="second" onClick={onClose}>
            {t('unitBoard.campaign.end.keep')}
          </Button>
          <Button look="refuse" busy={form.isBusy} onClick={() => form.submit()}>
            {t('unitBoard.campaign.end')}
          </Button>
        </SheetActions>
      </div>
    </Sheet>
  )
}
