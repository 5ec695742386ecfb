import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { HOTLINE, HOTLINE_LINK } from '../../contact.ts'
import { runText } from '../../reports/runs.ts'
import { t } from '../../t.ts'
import type { Summary } from './words.ts'
import css from './contributions.module.css'

const WHY = ['contributions.missing.why1', 'contributions.missing.why2', 'contributions.missing.why3'] as const
const DO = ['contributions.missing.do1', 'contributions.missing.do2', 'contributions.missing.do3'] as const

interface MissingSheetProps {
  readonly open: boolean
  readonly gaps: Summary['gaps']
  readonly onClose: () => void
}

/** Why months may be missing and what a person can do about it. */
export const MissingSheet = ({ open, gaps, onClose }: MissingSheetProps) => (
  <Sheet open={open} title={t('contributions.missing.title')} onClose={onClose}>
    {gaps.length > 0 && (
      <>
        <h3>{t('contributions.missing.list')}</h3>
        <p className="num">{gaps.map(runText).join(', ')}</p>
      </>
    )}
    <div className="prose">
      <h3 className={css['part']}>{t('contributions.missing.why')}</h3>
      <ul>
        {WHY.map(key => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <h3 className={css['part']}>{t('contributions.missing.do')}</h3>
      <ol>
        {DO.map(key => (
          <li key={key}>{t(key)}</li>
        ))}
      </ol>
    </div>
    <div className={`pair ${css['part'] ?? ''}`}>
      <ButtonLink icon="call" href={HOTLINE_LINK}>
        {t('contributions.call', { hotline: HOTLINE.replaceAll(' ', '\u00a0') })}
      </ButtonLink>
      <ButtonLink look="second" href="/lookup/agencies">
        {t('contributions.agencies')}
      </ButtonLink>
    </div>
  </Sheet>
)
