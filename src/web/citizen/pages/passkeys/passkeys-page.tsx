import { useState } from 'react'
import type { OwnPasskeys } from '#contract/passkeys.ts'
import { answerKey, queryClient, useAnswer } from '#web/shared/api/query.ts'
import { formatInstant, formatInstantDay } from '#web/shared/i18n/formats.ts'
import { hasPasskeys } from '#web/shared/session/passkey.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { addPasskey } from '../../passkeys/passkey.ts'
import { PasskeyButton } from '../../passkeys/passkey-button.tsx'
import { t } from '../../t.ts'
import { RemovePasskey } from './remove-passkey.tsx'

type Own = OwnPasskeys[number]

/** The devices that sign in by fingerprint, face or PIN: see, add this one, remove. */
export const PasskeysPage = () => {
  const { data, error, refetch } = useAnswer('listOwnPasskeys', undefined, { staleTime: 0 })
  const [done, setDone] = useState<'done' | 'removed'>()
  const [removing, setRemoving] = useState<Own>()
  const show = (what: 'done' | 'removed') => (list: OwnPasskeys) => {
    queryClient.setQueryData(answerKey('listOwnPasskeys'), list)
    setRemoving(undefined)
    setDone(what)
  }
  return (
    <Page narrow>
      <PageHeader title={t('accounts.passkey.title')}>
        <p>{t('passkeys.lead')}</p>
      </PageHeader>
      <div className="stack">
        {done && (
          <Note kind="ok" live="polite">
            <p>{t(`passkeys.${done}`)}</p>
          </Note>
        )}
        {error && !data && <LoadError error={error} onRetry={() => void refetch()} />}
        {!error && !data && <Skeleton blocks={[4]} />}
        {data?.length === 0 && <p className="muted">{t('passkeys.none')}</p>}
        {data && data.length > 0 && (
          <RowList label={t('accounts.passkey.title')}>
            {data.map(key => (
              <Row
                key={key.id}
                icon="fingerprint"
                title={key.name}
                detail={lastUse(key)}
                end={
                  <Button look="quiet" small label={t('passkeys.removeOf', { name: key.name })} onClick={() => setRemoving(key)}>
                    {t('passkeys.remove')}
                  </Button>
                }
              />
            ))}
          </RowList>
        )}
        {hasPasskeys() ? (
          <PasskeyButton look="main" work={addPasskey} onDone={show('done')}>
            {t('passkeys.add')}
          </PasskeyButton>
        ) : (
          <Note kind="info">
            <p>{t('passkeys.missing')}</p>
          </Note>
        )}
        <p className="small muted">{t('passkeys.safe')}</p>
      </div>
      {removing && <RemovePasskey passkey={removing} onClose={() => setRemoving(undefined)} onDone={show('removed')} />}
    </Page>
  )
}

const lastUse = ({ createdAt, usedAt }: Own): string =>
  `${t('passkeys.added', { date: formatInstantDay(createdAt) })} · ${usedAt === null ? t('passkeys.unused') : t('passkeys.used', { time: formatInstant(usedAt) })}`
