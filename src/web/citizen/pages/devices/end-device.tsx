import type { Devices, KnownDevice } from '#contract/devices.ts'
import { call } from '#web/shared/api/client.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { HOTLINE } from '../../contact.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import { t } from '../../t.ts'
import { useDeed } from '../../use-deed.ts'

interface EndDeviceProps {
  readonly device: KnownDevice
  readonly onClose: () => void
  readonly onEnded: (left: Devices) => void
}

/** Asks once more before a device is taken off; a code comes in between when the last one is old. */
export const EndDevice = ({ device, onClose, onEnded }: EndDeviceProps) => {
  const { isBusy, problem, run } = useDeed()
  const end = () => run(async () => onEnded(await call('endDevice', { params: { id: device.id } })))
  return (
    <Sheet open title={t('devices.endTitle', { label: device.label })} onClose={onClose}>
      <div className="stack">
        <p>{t('devices.endText')}</p>
        <RefusalNote problem={problem} hotline={HOTLINE} />
        <Button wide busy={isBusy} onClick={() => void end()}>
          {t('devices.end')}
        </Button>
        <Button look="quiet" wide onClick={onClose}>
          {t('ui.back')}
        </Button>
      </div>
    </Sheet>
  )
}
