import { Sheet } from '#web/shared/ui/sheet.tsx'
import { t } from '../../t.ts'
import css from './key-help.module.css'

/** What the keys of the review screen do. */
export const KeyHelp = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => (
  <Sheet open={open} wide title={t('review.keys.title')} onClose={onClose}>
    <div className={css['lists']}>
      <Keys title={t('review.keys.decide')} rows={decisionKeys()} />
      <Keys title={t('review.keys.photo')} rows={photoKeys()} />
    </div>
  </Sheet>
)

type Rows = readonly (readonly [keys: string, words: string])[]

const decisionKeys = (): Rows => [
  ['1 2 3', t('review.keys.checks')],
  ['4 … 9', t('review.keys.reasons')],
  ['M', t('review.keys.m')],
  ['A', t('review.keys.a')],
  ['R', t('review.keys.r')],
  ['D', t('review.keys.d')],
  ['Z', t('review.keys.z')],
  ['T', t('review.keys.t')],
  ['N', t('review.keys.n')],
  ['G', t('review.keys.g')],
  ['H', t('review.keys.h')],
]

const photoKeys = (): Rows => [
  ['+ −', t('review.keys.zoom')],
  ['← ↑ ↓ →', t('review.keys.arrows')],
  ['X', t('review.keys.x')],
  ['S', t('review.keys.s')],
  ['C', t('review.keys.c')],
  ['P', t('review.keys.p')],
  ['V', t('review.keys.v')],
  ['0', t('review.keys.0')],
  ['?', t('review.keys.help')],
]

const Keys = ({ title, rows }: { readonly title: string; readonly rows: Rows }) => (
  <section>
    <h3 className={css['title']}>{title}</h3>
    <dl className={css['keys']}>
      {rows.map(([keys, words]) => (
        <div key={keys} className={css['row']}>
          <dt>
            {keys.split(' ').map(key => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  </section>
)
