import { Button } from '#web/shared/ui/button.tsx'
import { t } from '../../t.ts'
import css from './queue.module.css'

interface PagerProps {
  readonly count: number
  readonly previous: (() => void) | undefined
  readonly next: (() => void) | undefined
}

/** How many files are on this page, and the pages beside it. */
export const Pager = ({ count, previous, next }: PagerProps) => (
  <div className={css['pager']} role="group" aria-label={t('queue.pages')}>
    <p className="muted small" role="status">
      {t('queue.onPage', { count })}
    </p>
    {(previous ?? next) && (
      <>
        <Button look="second" small icon="back" disabled={!previous} onClick={previous}>
          {t('queue.previous')}
        </Button>
        <Button look="second" small icon="next" disabled={!next} onClick={next}>
          {t('queue.next')}
        </Button>
      </>
    )}
  </div>
)
