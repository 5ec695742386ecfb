import type { RosterPreview } from '#contract/unit-roster.ts'
import { ROW_FAULTS } from '#domain/units/roster-cell.ts'
import { fieldText } from '#web/shared/i18n/messages.ts'
import { Panel } from '#web/shared/ui/panel.tsx'
import { t } from '../../t.ts'
import css from './roster-file.module.css'

type Wrong = RosterPreview['wrong'][number]

/** Each wrong cell with its place in the file, what is wrong, and what to do. */
export const WrongRows = ({ wrong }: { readonly wrong: readonly Wrong[] }) => (
  <Panel className={css['wrong']}>
    <h3>{t('unitRoster.wrongTitle')}</h3>
    <ul>
      {wrong.map(cell => (
        <li key={`${cell.sheet}!${cell.cell} ${cell.column}`}>
          <strong>{placeOf(cell)}</strong> {sentenceOf(cell)}
        </li>
      ))}
    </ul>
    {wrong.length >= 200 && <p className="muted small">{t('unitRoster.preview.firstOf', { shown: wrong.length })}</p>}
  </Panel>
)

const placeOf = ({ sheet, line, column: name, cell }: Wrong): string => {
  const column = t(`unitRoster.column.${name}`)
  const where = sheet === '' ? t('unitRoster.wrongWhere', { line, column }) : t('unitRoster.wrongSheet', { sheet, line, column })
  return /^[A-Z]/u.test(cell) ? `${where} (${cell}):` : `${where}:`
}

const sentenceOf = ({ code, values }: Wrong): string => {
  const fault = ROW_FAULTS.find(one => one === code)
  return fault
    ? t(`unitRoster.wrong.${fault}`, { line: values['line'] ?? '', repaired: values['repaired'] ?? '' })
    : fieldText(code, values)
}
