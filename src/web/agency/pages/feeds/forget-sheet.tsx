import type { Feed } from '#contract/feeds.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Sheet, SheetActions } from '#web/shared/ui/sheet.tsx'
import { feedProblemText } from './feed-words.ts'
import css from './feeds.module.css'
import { dropSending, sendingOf } from './sending.ts'
import { t } from './t.ts'
import { keepFeed, reloadFeed } from './use-feed.ts'

interface ForgetSheetProps {
  readonly feed: Feed
  readonly onClose: () => void
}

/** Forgets a file that is not to be applied; what this tab still sends of it ends first. */
export const ForgetSheet = ({ feed: { no, fileName }, onClose }: ForgetSheetProps) => {
  const form = useForm({
    initial: {},
    rules: {},
    send: async () => {
      try {
        sendingOf(no)?.control.abort()
        keepFeed(await call('forgetFeed', { params: { no: String(no) } }))
        dropSending(no)
        onClose()
      } catch (error) {
        reloadFeed(no)
        throw error
      }
    },
  })
  return (
    <Sheet open title={t('feedPages.forget.title')} onClose={onClose}>
      <form className={css['sheet']} noValidate onSubmit={form.submit}>
        {form.problem && (
          <Note kind="err" title={t('feedPages.forget.refused')} live="assertive">
            <p>{feedProblemText(form.problem)}</p>
          </Note>
        )}
        <p>{t('feedPages.forget.means', { name: fileName })}</p>
        <SheetActions>
          <Button look="second" onClick={onClose}>
            {t('feedPages.forget.keep')}
          </Button>
          <Button type="submit" look="refuse" busy={form.isBusy}>
            {t('feedPages.forget')}
          </Button>
        </SheetActions>
      </form>
    </Sheet>
  )
}
