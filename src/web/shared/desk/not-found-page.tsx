import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Empty } from '#web/shared/ui/states.tsx'
import { t } from './t.ts'
import { useArrival } from './use-arrival.ts'

/** An address that a console does not know. */
export const NotFoundPage = () => {
  useArrival(t('desk.notFound'))
  return (
    <>
      <h1 className="spoken" tabIndex={-1}>
        {t('desk.notFound')}
      </h1>
      <Empty icon="question" title={t('desk.notFound')} action={<ButtonLink href="/">{t('desk.home')}</ButtonLink>}>
        {t('desk.notFoundMore')}
      </Empty>
    </>
  )
}
