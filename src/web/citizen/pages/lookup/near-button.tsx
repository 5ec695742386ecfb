import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import type { Where } from '../../use-position.ts'
import { t } from '../../t.ts'
import css from './lookup.module.css'

interface NearButtonProps {
  readonly where: Where
  readonly isOn: boolean
  readonly onToggle: () => void
}

/** Asks for the place when it is pressed, never before; says what happens with it, and what to do when the device does not tell it. */
export const NearButton = ({ where, isOn, onToggle }: NearButtonProps) => (
  <div className={css['near']}>
    <Button look="second" small icon="place" busy={where.state === 'asking'} pressed={isOn} describedBy="near-why" onClick={onToggle}>
      {t(isOn ? 'lookup.nearOff' : 'lookup.near')}
    </Button>
    <p className={css['small']} id="near-why">
      {t('lookup.nearWhy')}
    </p>
    {where.state === 'refused' && (
      <Note kind="warn" title={t('lookup.nearRefused')} live="polite">
        <p>{t('lookup.nearRefusedText')}</p>
      </Note>
    )}
  </div>
)
