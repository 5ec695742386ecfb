import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Empty } from '#web/shared/ui/states.tsx'
import { useArrival } from '../parts/use-arrival.ts'
import { t } from '../t.ts'

/** An address that the console does not know. */
export const NotFoundPage = () => {
  useArrival(t('agency.notFound'))
  return (
    <>
      <h1 className="spoken" tabIndex={-1}>
        {t('agency.notFound')}
      </h1>
      <Empty icon="question" title={t('agency.notFound')} action={<ButtonLink href="/">{t('review.queue')}</ButtonLink>}>
        {t('agency.notFoundMore')}
      </Empty>
    </>
  )
}
