import { useEffect, type ReactNode } from 'react'
import { problemText } from '../i18n/messages.ts'
import { formatInstant } from '../i18n/formats.ts'
import { t } from '../i18n/texts.ts'
import { Button } from './button.tsx'
import { Icon, type IconName } from './icon.tsx'
import { Note } from './note.tsx'
import css from './states.module.css'

interface EmptyProps {
  readonly icon: IconName
  /** "Chưa có lần hưởng nào" */
  readonly title: string
  /** What will appear here, and when. */
  readonly children?: ReactNode
  /** One next step. */
  readonly action?: ReactNode
}

/** A list that has nothing yet. */
export const Empty = ({ icon, title, children, action }: EmptyProps) => (
  <div className={css['empty']}>
    <span className={css['round']}>
      <Icon name={icon} size="l" />
    </span>
    <p className={css['title']}>{title}</p>
    {children && <p className={css['words']}>{children}</p>}
    {action}
  </div>
)

interface LoadErrorProps {
  readonly error: unknown
  readonly onRetry: () => void
  readonly title?: string | undefined
}

/** Data did not come: what failed, that nothing is lost, "Thử lại", and a code for the hotline. When the network is back it is tried by
 *  itself. */
export const LoadError = ({ error, onRetry, title = t('ui.loadFailed') }: LoadErrorProps) => {
  const refusal = asRefusal(error)
  useEffect(() => {
    if (refusal.code !== 'OFFLINE') return undefined
    addEventListener('online', onRetry)
    return () => removeEventListener('online', onRetry)
  }, [refusal.code, onRetry])
  return (
    <Note
      kind={refusal.code === 'OFFLINE' ? 'warn' : 'err'}
      icon={refusal.code === 'OFFLINE' ? 'offline' : 'warning'}
      title={title}
      live="polite"
    >
      <p>{refusal.code === 'OFFLINE' ? t('ui.offlineLoad') : problemText(refusal)}</p>
      {refusal.traceId !== '' && refusal.code !== 'INTERNAL' && <p>{t('ui.supportCode', { code: refusal.traceId })}</p>}
      <div className={css['action']}>
        <Button look="second" small icon="retry" onClick={onRetry}>
          {t('ui.retry')}
        </Button>
      </div>
    </Note>
  )
}

const asRefusal = (error: unknown): { code: string; values: Readonly<Record<string, string | number>>; traceId: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? {
        code: error.code,
        values: 'values' in error && typeof error.values === 'object' ? Object.fromEntries(textsAndNumbers(error.values)) : {},
        traceId: 'traceId' in error && typeof error.traceId === 'string' ? error.traceId : '',
      }
    : { code: 'INTERNAL', values: {}, traceId: '' }

const textsAndNumbers = (values: object | null): [string, string | number][] =>
  Object.entries(values ?? {}).flatMap(([name, value]: [string, unknown]): [string, string | number][] =>
    typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [],
  )

/** The network is gone but the data is here: says so and of when the data is. */
export const OfflineNote = ({ asOf }: { readonly asOf: string | number }) => (
  <Note kind="warn" icon="offline" title={t('ui.offline')} live="polite">
    <p>{t('ui.offlineSince', { time: formatInstant(asOf) })}</p>
  </Note>
)
