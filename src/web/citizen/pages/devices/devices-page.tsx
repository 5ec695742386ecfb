import { useState } from 'react'
import type { Devices, KnownDevice } from '#contract/devices.ts'
import { answerKey, queryClient, useAnswer } from '#web/shared/api/query.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Section } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { HOTLINE } from '../../contact.ts'
import { t } from '../../t.ts'
import { EndDevice } from './end-device.tsx'
import css from './devices.module.css'

/** Where the account is known and has been opened; a strange device is taken off here. */
export const DevicesPage = () => {
  const { data, error, refetch } = useAnswer('listOwnDevices', undefined, { staleTime: 0 })
  const [ending, setEnding] = useState<KnownDevice>()
  const [ended, setEnded] = useState<string>()
  const finish = (device: KnownDevice, left: Devices) => {
    queryClient.setQueryData(answerKey('listOwnDevices'), left)
    setEnding(undefined)
    setEnded(device.label)
  }
  return (
    <Page narrow>
      <PageHeader title={t('devices.title')}>{t('devices.lead')}</PageHeader>
      <div role="status">{ended !== undefined && <Note kind="ok" title={t('devices.ended', { label: ended })} />}</div>
      {error && !data && <LoadError error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton blocks={[4, 4, 4]} />}
      {data && (
        <>
          <RowList label={t('devices.title')}>
            {data.devices.map(device => (
              <DeviceRow key={device.id} device={device} onEnd={() => setEnding(device)} />
            ))}
          </RowList>
          <Section title={t('devices.sessions')} id="sessions">
            <RowList>
              {data.sessions.map(({ at, label, endReason }) => (
                <Row
                  key={at}
                  icon="clock"
                  title={formatInstant(at)}
                  detail={`${label} · ${t(endReason === null ? 'devices.open' : `devices.reason.${endReason}`)}`}
                />
              ))}
            </RowList>
          </Section>
          <Section title={t('devices.strange')} id="strange">
            <Note>
              <p>{t('devices.strangeText', { hotline: HOTLINE })}</p>
              <div className={css['ways']}>
                <ButtonLink href="/change-password" look="second" small>
                  {t('accounts.change')}
                </ButtonLink>
                <ButtonLink href="/lock" look="second" small>
                  {t('accounts.lock')}
                </ButtonLink>
              </div>
            </Note>
          </Section>
        </>
      )}
      {ending && <EndDevice device={ending} onClose={() => setEnding(undefined)} onEnded={left => finish(ending, left)} />}
    </Page>
  )
}

const DeviceRow = ({ device, onEnd }: { readonly device: KnownDevice; readonly onEnd: () => void }) => {
  const { label, isHere, isSignedIn, seenAt, provenBy } = device
  return (
    <Row
      icon="phone"
      title={
        <>
          {label} {isHere ? <Tag kind="ok">{t('devices.here')}</Tag> : isSignedIn && <Tag>{t('devices.signedIn')}</Tag>}
        </>
      }
      detail={`${t('devices.seen', { time: formatInstant(seenAt) })} · ${t(`devices.by.${provenBy}`)}`}
      end={
        isHere ? undefined : (
          <Button look="second" small label={t('devices.endWhich', { label })} onClick={onEnd}>
            {t('devices.end')}
          </Button>
        )
      }
    />
  )
}
