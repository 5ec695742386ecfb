import type { CaseFile } from '#contract/review.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { cx } from '#web/shared/ui/cx.ts'
import { Icon } from '#web/shared/ui/icon.tsx'
import { CaseStateTag } from '../../parts/case-state.tsx'
import { t } from '../../t.ts'
import css from './risk.module.css'

/** As many other dossiers as fit beside a decision. */
const SHOWN = 2

/** Why the file deserves a closer look, each mark with the dossiers that share it. None of them stops the officer. */
export const RiskMarks = ({ file: { risks } }: { readonly file: CaseFile }) =>
  risks.length === 0 ? null : (
    <section aria-labelledby="risks">
      <h3 id="risks" className="spoken">
        {t('review.risks')}
      </h3>
      <ul className={css['marks']}>
        {risks.map(({ code, severity, others, elsewhere }) => (
          <li key={code} className={cx(css['mark'], css[severity])}>
            <Icon name={severity === 'high' ? 'flag' : 'info'} size="s" />
            <div>
              <strong>{t(`review.risk.${code}`)}</strong> <span className={css['severity']}>{t(`review.risk.${severity}`)}</span>
              {others.slice(0, SHOWN).map(other => (
                <span key={other.id} className={css['other']}>
                  <AppLink href={`/files/${other.id}`}>{other.no}</AppLink> <CaseStateTag state={other.state} />
                </span>
              ))}
              {others.length > SHOWN && <span className={css['other']}>{t('review.risk.more', { count: others.length - SHOWN })}</span>}
              {elsewhere > 0 && <span className={css['other']}>{t('review.risk.elsewhere', { count: elsewhere })}</span>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
