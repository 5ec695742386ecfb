import { useShortcutsOn } from '../../parts/shortcuts.ts'
import { t } from '../../t.ts'
import css from './queue.module.css'

/** Which keys move through the queue, while they do. */
export const KeyHints = () =>
  useShortcutsOn() ? (
    <p className={css['hints']}>
      <span>
        <kbd>J</kbd> <kbd>K</kbd> {t('review.keys.move')}
      </span>
      <span>
        <kbd>Enter</kbd> {t('review.keys.open')}
      </span>
      <span>
        <kbd>/</kbd> {t('review.keys.search')}
      </span>
    </p>
  ) : null
