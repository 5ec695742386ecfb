import type { Feed } from '#contract/feeds.ts'
import { good, wrong } from '#domain/kernel/field.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { fresh, isGivenUp } from '#web/shared/session/fresh.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Sheet, SheetActions } from '#web/shared/ui/sheet.tsx'
import { TextArea } from '#web/shared/ui/text-area.tsx'
import { feedProblemText } from './feed-words.ts'
import css from './feeds.module.css'
import { t } from './t.ts'
import { keepFeed, reloadFeed } from './use-feed.ts'

interface TakeBackSheetProps {
  readonly feed: Feed
  readonly onClose: () => void
}

/** What was typed stays when the sheet is closed by a press beside it. */
const typed = new Map<number, string>()

/** Asks why, and says what becomes of the rows. */
export const TakeBackSheet = ({ feed: { no }, onClose }: TakeBackSheetProps) => {
  const form = useForm({
    initial: { reason: typed.get(no) ?? '' },
    rules: { reason: raw => (raw.trim() === '' ? wrong('REQUIRED') : good(raw)) },
    labelOf: () => t('feedPages.takeBack.reason'),
    send: async ({ reason }) => {
      try {
        keepFeed(await fresh(() => call('takeBackFeed', { params: { no: String(no) }, body: { reason } })))
        typed.delete(no)
        onClose()
      } catch (error) {
        reloadFeed(no)
        throw error
      }
    },
  })
  const keepAndClose = () => {
    typed.set(no, form.values.reason)
    onClose()
  }
  return (
    <Sheet open title={t('feedPages.takeBack.title', { no })} onClose={keepAndClose}>
      <form className={css['sheet']} noValidate onSubmit={form.submit}>
        {form.problem && !isGivenUp(form.problem) && (
          <Note kind="err" title={t('feedPages.takeBack.refused')} live="assertive">
            <p>{feedProblemText(form.problem)}</p>
          </Note>
        )}
        <p>{t('feedPages.takeBack.means')}</p>
        <TextArea
          {...form.field('reason')}
          label={t('feedPages.takeBack.reason')}
          hint={t('feedPages.takeBack.reasonHint')}
          rows={3}
          maxLength={300}
        />
        <SheetActions>
          <Button look="second" onClick={keepAndClose}>
            {t('feedPages.takeBack.keep')}
          </Button>
          <Button type="submit" look="refuse" busy={form.isBusy}>
            {t('feedPages.takeBack')}
          </Button>
        </SheetActions>
      </form>
    </Sheet>
  )
}
