import { useState } from 'react'
import type { SecondFactors } from '#contract/second-factor.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { hasPasskeys } from '#web/shared/session/passkey.ts'
import { useArrival } from './use-arrival.ts'
import { t } from './t.ts'
import { AddApp } from './add-app.tsx'
import { AddPasskey } from './add-passkey.tsx'
import { RemoveSheet, type Removed } from './remove-sheet.tsx'
import { RenewSheet } from './renew-sheet.tsx'
import css from './second-factor.module.css'

type Open = 'passkey' | 'app' | 'renew' | { readonly remove: Removed }

/** The own passkeys, the app and the recovery codes: see, add, remove. */
export const SecurityPage = () => {
  useArrival(t('security.title'))
  const { data, error, refetch } = useAnswer('getSecondFactors', undefined, { staleTime: 0 })
  const [open, setOpen] = useState<Open>()
  const [isDone, setDone] = useState(false)
  const finish = () => {
    setOpen(undefined)
    setDone(true)
    void refetch()
  }
  const close = () => setOpen(undefined)
  return (
    <div className={css['page']}>
      <h1 tabIndex={-1}>{t('security.title')}</h1>
      <p className={css['lead']}>{t('security.lead')}</p>
      {isDone && <Note kind="ok" title={t('security.done')} live="polite" />}
      {error && !data && <LoadError error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton blocks={[6, 4, 4]} />}
      {data && <Factors factors={data} onOpen={setOpen} />}
      {open === 'passkey' && (
        <Sheet open title={t('security.add')} onClose={close}>
          <AddPasskey onDone={finish} />
        </Sheet>
      )}
      {open === 'app' && (
        <Sheet open title={t('factor.app')} onClose={close}>
          <AddApp onDone={finish} />
        </Sheet>
      )}
      {open === 'renew' && <RenewSheet onClose={close} onDone={finish} />}
      {typeof open === 'object' && <RemoveSheet what={open.remove} onClose={close} onDone={finish} />}
    </div>
  )
}

interface FactorsProps {
  readonly factors: SecondFactors
  readonly onOpen: (open: Open) => void
}

const Factors = ({ factors: { passkeys, totpSince, recoveryCodesLeft }, onOpen }: FactorsProps) => (
  <>
    <Panel>
      <div className={css['head']}>
        <h2 className={css['way']}>{t('security.passkeys')}</h2>
        {hasPasskeys() && (
          <Button look="second" small icon="plus" onClick={() => onOpen('passkey')}>
            {t('security.add')}
          </Button>
        )}
      </div>
      {passkeys.length === 0 && <p className="muted">{t('security.noPasskey')}</p>}
      <ul className={css['keys']}>
        {passkeys.map(({ id, name, createdAt, usedAt }) => (
          <li key={id}>
            <span>
              <strong>{name}</strong>
              <br />
              <span className="muted small">
                {t('security.added', { time: formatInstant(createdAt) })} ·{' '}
                {usedAt === null ? t('security.unused') : t('security.used', { time: formatInstant(usedAt) })}
              </span>
            </span>
            <Button look="quiet" small label={t('security.removeOf', { name })} onClick={() => onOpen({ remove: { id, name } })}>
              {t('security.remove')}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
    <Panel>
      <div className={css['head']}>
        <div>
          <h2 className={css['way']}>{t('security.app')}</h2>
          <p className="muted">{totpSince === null ? t('security.noApp') : t('security.appSince', { time: formatInstant(totpSince) })}</p>
        </div>
        <div className={css['buttons']}>
          <Button look="second" small onClick={() => onOpen('app')}>
            {t(totpSince === null ? 'security.setApp' : 'security.newApp')}
          </Button>
          {totpSince !== null && (
            <Button
              look="quiet"
              small
              label={t('security.removeOf', { name: t('security.app') })}
              onClick={() => onOpen({ remove: 'app' })}
            >
              {t('security.remove')}
            </Button>
          )}
        </div>
      </div>
    </Panel>
    <Panel>
      <div className={css['head']}>
        <div>
          <h2 className={css['way']}>{t('security.codes')}</h2>
          <p className="muted">{t('security.codesLeft', { left: recoveryCodesLeft })}</p>
        </div>
        <Button look="second" small onClick={() => onOpen('renew')}>
          {t('security.renew')}
        </Button>
      </div>
    </Panel>
  </>
)
