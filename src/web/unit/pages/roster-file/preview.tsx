import { useState } from 'react'
import type { RosterPreview } from '#contract/unit-roster.ts'
import { formatSocialInsuranceNo } from '#web/shared/i18n/formats.ts'
import { NumberTiles } from '#web/shared/ui/number-tiles.tsx'
import { Button } from '#web/shared/ui/button.tsx'
import { CheckField } from '#web/shared/ui/check-field.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { t } from '../../t.ts'
import css from './roster-file.module.css'
import { useFocus } from './use-focus.ts'
import { WrongRows } from './wrong-rows.tsx'

export interface Choice {
  readonly repair: boolean
  readonly leaveOutWrong: boolean
  readonly endMissing: boolean
}

interface PreviewProps {
  readonly name: string
  readonly preview: RosterPreview
  readonly isBusy: boolean
  /** Look again with lost zeros put back, or without. */
  readonly onRepair: (repair: boolean) => void
  readonly onApply: (choice: Choice) => void
}

/** What the file would change, what is wrong in it, and what is to be done about both. */
export const Preview = ({ name, preview, isBusy, onRepair, onApply }: PreviewProps) => {
  const [repair, setRepair] = useState(false)
  const [repairable, setRepairable] = useState(preview.repairable)
  const [leaveOutWrong, setLeaveOut] = useState(false)
  const [endMissing, setEndMissing] = useState(false)
  const { added, changed, unchanged, missing, wrongRows, canEndMissing } = preview
  const isNothing = added + changed === 0 && !(endMissing && missing > 0)
  const mustChoose = wrongRows > 0 && !leaveOutWrong
  const changeRepair = (wanted: boolean) => {
    setRepairable(Math.max(repairable, preview.repairable))
    setRepair(wanted)
    onRepair(wanted)
  }
  return (
    <section className="stack" aria-labelledby="preview">
      <h2 id="preview" tabIndex={-1} ref={useFocus()}>
        {t('unitRoster.preview.title', { name })}
      </h2>
      <NumberTiles>
        <Count label={t('unitRoster.preview.added')} count={added} />
        <Count label={t('unitRoster.preview.changed')} count={changed} />
        <Count label={t('unitRoster.preview.unchanged')} count={unchanged} />
        <Count label={t('unitRoster.preview.missing')} count={missing} />
        <Count label={t('unitRoster.preview.wrong')} count={wrongRows} />
      </NumberTiles>
      {preview.ignored.length > 0 && (
        <p className="muted small">{t('unitRoster.preview.ignored', { columns: preview.ignored.join(', ') })}</p>
      )}
      {!preview.columns.includes('group') && <p className="muted small">{t('unitRoster.preview.noGroup')}</p>}
      {preview.sharedPhones.length > 0 && <SharedPhones shared={preview.sharedPhones} />}
      {preview.wrong.length > 0 && <WrongRows wrong={preview.wrong} />}
      <People title={t('unitRoster.preview.showAdded')} people={preview.addedPeople} count={added} />
      <People title={t('unitRoster.preview.showChanged')} people={preview.changedPeople} count={changed} />
      <People title={t('unitRoster.preview.showMissing')} people={preview.missingPeople} count={missing} />
      <Panel className="stack">
        {repairable > 0 && (
          <CheckField id="repair" label={t('unitRoster.preview.repair', { count: repairable })} checked={repair} onChange={changeRepair} />
        )}
        {wrongRows > 0 && (
          <CheckField
            id="leave-out"
            label={t('unitRoster.preview.leaveOut', { count: wrongRows })}
            checked={leaveOutWrong}
            onChange={setLeaveOut}
          />
        )}
        {missing > 0 && canEndMissing && (
          <CheckField
            id="end-missing"
            label={t('unitRoster.preview.endMissing', { count: missing })}
            checked={endMissing}
            onChange={setEndMissing}
          />
        )}
        {missing > 0 && !canEndMissing && <p className="muted small">{t('unitRoster.preview.cannotEnd')}</p>}
        {mustChoose && <p id="must-choose">{t('unitRoster.preview.mustChoose')}</p>}
        {!mustChoose && isNothing && (
          <div id="must-choose">
            <Note title={t('unitRoster.preview.nothing')} live="polite" />
          </div>
        )}
        <p>
          <Button
            busy={isBusy}
            disabled={mustChoose || isNothing}
            describedBy={mustChoose || isNothing ? 'must-choose' : undefined}
            onClick={() => onApply({ repair, leaveOutWrong, endMissing: endMissing && canEndMissing })}
          >
            {t('unitRoster.preview.apply')}
          </Button>
        </p>
      </Panel>
    </section>
  )
}

/** Children of one parent, or a slip: a look decides. */
const SharedPhones = ({ shared }: { readonly shared: RosterPreview['sharedPhones'] }) => (
  <Note kind="warn" title={t('unitRoster.preview.sharedPhones', { count: shared.length })}>
    <p>{t('unitRoster.preview.sharedPhones.more')}</p>
    <ul>
      {shared.slice(0, SHARED_SHOWN).map(({ phone, people }) => (
        <li key={phone}>{t('unitRoster.preview.sharedPhone', { phone, count: people })}</li>
      ))}
    </ul>
    {shared.length > SHARED_SHOWN && <p>{t('unitRoster.preview.firstOf', { shown: SHARED_SHOWN })}</p>}
  </Note>
)

const SHARED_SHOWN = 10

const Count = ({ label, count }: { readonly label: string; readonly count: number }) => (
  <div>
    <dt>{label}</dt>
    <dd>{count}</dd>
  </div>
)

interface PeopleProps {
  readonly title: string
  readonly people: RosterPreview['addedPeople'] | RosterPreview['changedPeople']
  readonly count: number
}

const People = ({ title, people, count }: PeopleProps) =>
  people.length === 0 ? null : (
    <details className={css['people']}>
      <summary>{title}</summary>
      <ul>
        {people.map(person => (
          <li key={person.socialInsuranceNo}>
            {person.fullName} · {formatSocialInsuranceNo(person.socialInsuranceNo)} · {person.group}
            {'fields' in person && (
              <span className="muted">
                {' '}
                · {t('unitRoster.preview.changes', { fields: person.fields.map(column => t(`unitRoster.column.${column}`)).join(', ') })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {count > people.length && <p className="muted small">{t('unitRoster.preview.firstOf', { shown: people.length })}</p>}
    </details>
  )
