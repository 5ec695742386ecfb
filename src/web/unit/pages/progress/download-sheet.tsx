import type { BlobLike } from '#contract/core.ts'
import { call } from '#web/shared/api/client.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { saveFile } from '#web/shared/api/save-file.ts'
import { fresh } from '#web/shared/session/fresh.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { language } from '#web/shared/i18n/language.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Sheet, SheetActions } from '#web/shared/ui/sheet.tsx'
import { t } from '../../t.ts'

interface DownloadSheetProps {
  /** Today, for the name of the file. */
  readonly day: string
  readonly onClose: () => void
}

/** Says what is in the list before it leaves the console. It wants a fresh proof of the second step, and bears who took it. */
export const DownloadSheet = ({ day, onClose }: DownloadSheetProps) => {
  const { data: unit } = useAnswer('getOwnUnit')
  const name = `tien-do-${unit?.code ?? ''}-${day}`
  const query = { language: language() }
  const csv = useDownload(`${name}.csv`, () => call('getMembersCsv', { query }))
  const excel = useDownload(`${name}.xlsx`, () => call('getMembersWorkbook', { query }))
  const problem = csv.problem ?? excel.problem
  return (
    <Sheet open title={t('unitBoard.download.title')} onClose={onClose}>
      <p>{t('unitBoard.download.text')}</p>
      {problem && <Note kind="err" title={problemText(problem)} live="assertive" />}
      <SheetActions>
        <Button look="second" icon="download" busy={csv.isBusy} onClick={() => csv.submit()}>
          {t('unitBoard.download.csv')}
        </Button>
        <Button icon="download" busy={excel.isBusy} onClick={() => excel.submit()}>
          {t('unitBoard.download.excel')}
        </Button>
      </SheetActions>
    </Sheet>
  )
}

const useDownload = (name: string, take: () => Promise<BlobLike>) =>
  useForm({ initial: {}, rules: {}, send: async () => saveFile(await fresh(take), name) })
