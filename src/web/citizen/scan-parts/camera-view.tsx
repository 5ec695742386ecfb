import type { Camera } from '#web/shared/scan/use-camera.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { SelectField } from '#web/shared/ui/select-field.tsx'
import { t } from '../t.ts'
import css from './camera.module.css'

/** What the camera sees, with a frame to hold the code in, its light, and the choice where there are several cameras. */
export const CameraView = ({ camera: { video, state, cameras, chosen, choose, torch } }: { readonly camera: Camera }) =>
  state !== 'live' && state !== 'starting' ? null : (
    <>
      <div className={css['view']}>
        {/* Nothing to hear: the sentence below says what to do. */}
        <video ref={video} className={css['video']} muted playsInline autoPlay aria-hidden="true" />
        <span className={css['frame']} aria-hidden="true" />
        {state === 'starting' && <span className={css['starting']}>{t('scan.starting')}</span>}
        {torch && (
          <span className={css['torch']}>
            <Button small look="second" icon="light" pressed={torch.isOn} onClick={torch.toggle}>
              {t('scan.torch')}
            </Button>
          </span>
        )}
      </div>
      {cameras.length > 1 && (
        <div className={css['cameras']}>
          <SelectField
            id="camera"
            label={t('scan.camera')}
            value={chosen}
            onChange={choose}
            emptyLabel={cameras.some(({ deviceId }) => deviceId === chosen) ? null : t('scan.cameraUnknown')}
            choices={cameras.map(({ deviceId, label }, index) => ({
              value: deviceId,
              label: label === '' ? t('scan.cameraNo', { no: index + 1 }) : label,
            }))}
          />
        </div>
      )}
    </>
  )
