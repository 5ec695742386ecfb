import type { Announcement } from '#contract/announcements.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { NumberTiles } from '#web/shared/ui/number-tiles.tsx'
import { Section } from '#web/shared/ui/panel.tsx'
import css from './announcements.module.css'
import { t } from './t.ts'
import { roughText } from './words.ts'

const NUMBERS = ['reached', 'read', 'rung', 'shown', 'limited'] as const

/** How far it is, in numbers that name nobody. */
export const Progress = ({ progress }: { readonly progress: NonNullable<Announcement['progress']> }) => (
  <Section title={t('announcements.progress')} id="progress">
    <p id="percent">{t('announcements.progress.percent', { percent: progress.percent })}</p>
    <progress className={css['bar']} max={100} value={progress.percent} aria-labelledby="percent" />
    <NumberTiles>
      {NUMBERS.map(name => (
        <div key={name}>
          <dt>{t(`announcements.progress.${name}`)}</dt>
          <dd className="num">{roughText(progress[name])}</dd>
        </div>
      ))}
    </NumberTiles>
    <p className="small muted">
      {progress.countedAt === null
        ? t('announcements.progress.notCounted')
        : t('announcements.progress.counted', { time: formatInstant(progress.countedAt) })}
    </p>
  </Section>
)
