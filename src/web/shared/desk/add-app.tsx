import { useQuery } from '@tanstack/react-query'
import { appCode } from '#domain/accounts/second-factor.ts'
import { call, type Answer } from '#web/shared/api/client.ts'
import type { ApiProblem } from '#web/shared/api/problem.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { QrCode } from '#web/shared/ui/qr-code.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { fresh } from '#web/shared/session/fresh.ts'
import { t } from './t.ts'
import css from './second-factor.module.css'

/** Scan, type the first code, done. */
export const AddApp = ({ onDone }: { readonly onDone: (answer: Answer<'confirmTotp'>) => void }) => {
  const { data: begun, error, refetch } = useBegun()
  const again = () => void refetch()
  const form = useForm({
    initial: { appCode: '' },
    rules: { appCode },
    labelOf: () => t('factor.confirmCode'),
    send: async values => {
      try {
        onDone(await fresh(() => call('confirmTotp', { body: { code: values.appCode } })))
      } catch (problem) {
        form.set({ appCode: '' })
        throw problem
      }
    },
  })
  if (error) return <LoadError error={error} onRetry={again} />
  if (!begun) return <Skeleton blocks={[12, 3]} />
  const field = form.field('appCode')
  const type = (typed: string) => {
    field.onChange(typed)
    if (appCode(typed).ok) form.submit()
  }
  return (
    <form className="stack" noValidate onSubmit={form.submit}>
      <h2 className={css['way']}>{t('factor.scan')}</h2>
      <QrCode className={css['qr']} text={begun.address} label={t('factor.scanQr')} />
      <p className="small">
        {t('factor.secret')} <code className={css['secret']}>{begun.secret.replace(/(.{4})(?=.)/gu, '$1 ')}</code>
      </p>
      <h2 className={css['way']}>{t('factor.confirm')}</h2>
      {form.problem && (
        <Note kind="err" title={t('factor.refused')} live="assertive">
          <p>{problemText(form.problem)}</p>
          {form.problem.code === 'SETUP_EXPIRED' && (
            <Button look="second" small icon="retry" onClick={again}>
              {t('ui.retry')}
            </Button>
          )}
        </Note>
      )}
      <TextField {...field} onChange={type} label={t('factor.confirmCode')} inputMode="numeric" autoComplete="one-time-code" figures />
      <Button type="submit" wide busy={form.isBusy}>
        {t('factor.confirmSend')}
      </Button>
    </form>
  )
}

/** The secret of a new app, asked for once and forgotten with the form. */
const useBegun = () =>
  useQuery<Answer<'startTotp'>, ApiProblem>({
    queryKey: ['startTotp'],
    queryFn: () => fresh(() => call('startTotp')),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  })
