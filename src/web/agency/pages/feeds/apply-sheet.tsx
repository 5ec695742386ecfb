import type { Feed } from '#contract/feeds.ts'
import { call } from '#web/shared/api/client.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { fresh, isGivenUp } from '#web/shared/session/fresh.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Sheet, SheetActions } from '#web/shared/ui/sheet.tsx'
import { wholeText } from '../../parts/whole-text.ts'
import { feedProblemText, kindText, meaningText } from './feed-words.ts'
import css from './feeds.module.css'
import { t } from './t.ts'
import { keepFeed, reloadFeed } from './use-feed.ts'

const ROWS = ['rows', 'added', 'changed', 'same'] as const

interface ApplySheetProps {
  readonly feed: Feed
  readonly counts: NonNullable<Feed['counts']>
  readonly onClose: () => void
}

/** Says the numbers once more before everybody sees them. */
export const ApplySheet = ({ feed: { no, kind, fileName }, counts, onClose }: ApplySheetProps) => {
  const form = useForm({
    initial: {},
    rules: {},
    send: async () => {
      try {
        keepFeed(await fresh(() => call('applyFeed', { params: { no: String(no) } })))
        onClose()
      } catch (error) {
        reloadFeed(no)
        throw error
      }
    },
  })
  return (
    <Sheet open title={t('feedPages.apply.title')} onClose={onClose}>
      <form className={css['sheet']} noValidate onSubmit={form.submit}>
        {form.problem && !isGivenUp(form.problem) && (
          <Note kind="err" title={t('feedPages.apply.refused')} live="assertive">
            <p>{feedProblemText(form.problem)}</p>
          </Note>
        )}
        <p>{t('feedPages.apply.what', { kind: kindText(kind), name: fileName })}</p>
        <KeyValue rows={ROWS.map(name => ({ label: t(`feedPages.report.${name}`), value: wholeText(counts[name]) }))} />
        <p className="strong">{meaningText('would', counts)}</p>
        <p>{t('feedPages.apply.means')}</p>
        <SheetActions>
          <Button look="second" onClick={onClose}>
            {t('feedPages.apply.wait')}
          </Button>
          <Button type="submit" busy={form.isBusy}>
            {t('feedPages.apply')}
          </Button>
        </SheetActions>
      </form>
    </Sheet>
  )
}
