import type { UnitAccountContent } from '#contract/review-evidence.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { wholeText } from '../../parts/whole-text.ts'
import { t } from '../../t.ts'
import css from './support.module.css'

/** Who asks for the account of which unit, and who coordinates it already. */
export const UnitEvidence = ({ request: { unit, requester, members, coordinators } }: { readonly request: UnitAccountContent }) => (
  <div className={css['evidence']}>
    <Panel>
      <h2>{t('review.unit.unit')}</h2>
      <KeyValue
        rows={[
          { label: t('review.unit.name'), value: unit.name },
          { label: t('review.unit.code'), value: unit.code },
          { label: t('review.unit.address'), value: unit.address },
          { label: t('review.unit.state'), value: t(`review.unit.state.${unit.state}`) },
          { label: t('review.unit.members'), value: wholeText(members) },
        ]}
      />
    </Panel>
    <Panel>
      <h2>{t('review.unit.requester')}</h2>
      <KeyValue
        rows={[
          { label: t('review.item.fullName'), value: requester.fullName },
          { label: t('review.unit.position'), value: requester.position },
          { label: t('review.item.phone'), value: <a href={`tel:${requester.phone}`}>{requester.phone}</a> },
          { label: t('review.unit.email'), value: requester.email },
        ]}
      />
      {requester.text !== '' && <p className={css['words']}>{requester.text}</p>}
      <p className="muted small">{t('review.unit.check')}</p>
    </Panel>
    <Panel>
      <h2>{t('review.unit.coordinators')}</h2>
      {coordinators.length === 0 ? (
        <Note icon="people" title={t('review.unit.noCoordinator')} />
      ) : (
        <ul className={css['list']}>
          {coordinators.map(({ id, fullName, state, lastSignInAt }) => (
            <li key={id}>
              {fullName} <Tag kind={state === 'active' ? 'ok' : 'warn'}>{t(`staff.state.${state}`)}</Tag>
              {lastSignInAt !== null && <p className="muted small">{t('staff.lastSignIn', { time: formatInstant(lastSignInAt) })}</p>}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  </div>
)
