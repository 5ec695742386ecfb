import { Sheet } from '#web/shared/ui/sheet.tsx'
import { useShortcutsOn } from '../../parts/shortcuts.ts'
import { t } from '../../t.ts'
import css from './queue.module.css'

const LIST = [
  ['J', 'down'],
  ['K', 'up'],
  ['Enter', 'enter'],
  ['N', 'take'],
  ['G', 'assign'],
  ['H', 'previous'],
  ['L', 'next'],
] as const
const FILTER = [
  ['/', 'search'],
  ['1 … 6', 'state'],
  ['D', 'today'],
  ['Q', 'overdue'],
  ['R', 'risk'],
  ['X', 'clear'],
  ['?', 'help'],
] as const

/** The first keys that one needs, and the way to the others; on the phone nothing. */
export const KeyHints = ({ onHelp }: { readonly onHelp: () => void }) => (
  <p className={css['hints']}>
    {useShortcutsOn() && (
      <>
        <span>
          <kbd>J</kbd> <kbd>K</kbd> {t('review.keys.move')}
        </span>
        <span>
          <kbd>Enter</kbd> {t('review.keys.open')}
        </span>
        <span>
          <kbd>/</kbd> {t('review.keys.search')}
        </span>
      </>
    )}
    <button type="button" className={css['clear']} onClick={onHelp}>
      <kbd aria-hidden="true">?</kbd> {t('queue.keys.open')}
    </button>
  </p>
)

/** Every key of the list. */
export const KeyHelp = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => (
  <Sheet open={open} title={t('queue.keys')} onClose={onClose}>
    {!useShortcutsOn() && <p>{t('queue.keys.off')}</p>}
    {(
      [
        ['list', LIST],
        ['filter', FILTER],
      ] as const
    ).map(([group, keys]) => (
      <section key={group} className={css['keys']}>
        <h3>{t(`queue.keys.group.${group}`)}</h3>
        <dl>
          {keys.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{t(`queue.keys.${what}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
  </Sheet>
)
