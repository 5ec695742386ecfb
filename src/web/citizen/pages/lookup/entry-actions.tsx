import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { mapOf, telOf } from '../../agency-map.ts'
import { t } from '../../t.ts'
import { useShare } from '../../use-share.ts'
import css from './lookup.module.css'

interface EntryActionsProps {
  readonly entry: {
    readonly code: string
    readonly name: string
    readonly address: string
    readonly phone: string | null
    readonly latitude: number | null
    readonly longitude: number | null
  }
}

/** Call, map, share, copy the code: one press each. Only a press leaves the site. */
export const EntryActions = ({ entry }: EntryActionsProps) => {
  const { code, name, phone, latitude, longitude } = entry
  const { said, canCopy, canShare, copy, share } = useShare(t('lookup.linkCopied'))
  return (
    <>
      <div className={css['buttons']}>
        {phone !== null && (
          <ButtonLink href={telOf(phone)} icon="call" wide>
            {t('lookup.callShort')}
          </ButtonLink>
        )}
        <ButtonLink href={mapOf(entry)} icon="place" look="second" wide>
          {t('lookup.mapShort')}
        </ButtonLink>
        {canShare && (
          <Button icon="share" look="second" wide onClick={() => share({ title: name, path: location.pathname })}>
            {t('lookup.share')}
          </Button>
        )}
        {canCopy && (
          <Button icon="document" look="second" wide onClick={() => copy(code, t('lookup.copied', { text: code }))}>
            {t('lookup.copyCode')}
          </Button>
        )}
      </div>
      <p className={css['said']} role="status">
        {said}
      </p>
      <p className={css['small']}>
        {t('lookup.mapLeaves')}{' '}
        {latitude !== null && longitude !== null && /Android/u.test(navigator.userAgent) && (
          <AppLink href={`geo:${latitude},${longitude}?q=${latitude},${longitude}(${encodeURIComponent(name)})`}>
            {t('lookup.mapApp')}
          </AppLink>
        )}
      </p>
    </>
  )
}
