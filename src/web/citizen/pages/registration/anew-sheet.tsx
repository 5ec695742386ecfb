import { Button } from '#web/shared/ui/button.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { t } from '../../t.ts'
import css from './registration.module.css'

interface AnewSheetProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly onAnew: () => void
}

/** Asks once more before a draft is deleted. */
export const AnewSheet = ({ open, onClose, onAnew }: AnewSheetProps) => (
  <Sheet open={open} title={t('registration.start.anewTitle')} onClose={onClose}>
    <p>{t('registration.start.anewText')}</p>
    <div className={css['buttons']}>
      <Button look="refuse" onClick={onAnew}>
        {t('registration.start.anewConfirm')}
      </Button>
      <Button look="second" onClick={onClose}>
        {t('registration.start.anewKeep')}
      </Button>
    </div>
  </Sheet>
)
