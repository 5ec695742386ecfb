import { useState } from 'react'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { t } from '../../t.ts'

interface SentPhotoProps {
  readonly address: string
  readonly name: string
  readonly at: string
}

/** A photo that went along, for whoever has sent it. */
export const SentPhoto = ({ address, name, at }: SentPhotoProps) => {
  const [isBroken, setBroken] = useState(false)
  return (
    <figure>
      {isBroken ? (
        <p className="muted">{t('registration.photos.failed')}</p>
      ) : (
        <img src={address} alt={t('registration.photos.picture', { photo: name })} loading="lazy" onError={() => setBroken(true)} />
      )}
      <figcaption className="small">
        {name} · {formatInstant(at)}
      </figcaption>
    </figure>
  )
}
