import { FileDrop } from '#web/shared/ui/file-drop.tsx'
import css from './feeds.module.css'
import { t } from './t.ts'

interface FeedDropProps {
  readonly label: string
  readonly onChoose: (file: File) => void
  /** Why the last one was not taken. */
  readonly refusal: string | undefined
}

/** Where a file for the registry is chosen, at the beginning and to go on with. */
export const FeedDrop = ({ label, onChoose, refusal }: FeedDropProps) => (
  <FileDrop
    id="feed-file"
    label={label}
    more={t('feedPages.drop.more')}
    accept=".csv,.txt,.xlsx"
    describedBy="feed-file-refusal"
    onChoose={onChoose}
  >
    <p id="feed-file-refusal" role="alert" className={css['refusal']}>
      {refusal}
    </p>
  </FileDrop>
)
