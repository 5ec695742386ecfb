import type { ReactNode } from 'react'
import type { Feedback } from '#contract/feedback.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Section } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { Empty } from '#web/shared/ui/states.tsx'
import { t } from '../../../t.ts'
import { pathOf } from './slug.ts'

interface FeedbackListProps {
  readonly isGuest: boolean
  readonly isEmpty: boolean
  readonly top?: ReactNode
  /** The rows. */
  readonly children: ReactNode
}

/** The way to write, what was sent with its state, and the other ways. */
export const FeedbackList = ({ isGuest, isEmpty, top, children }: FeedbackListProps) => (
  <Page narrow>
    <PageHeader title={t('feedback.title')}>{t('feedback.lead')}</PageHeader>
    <ButtonLink wide icon="feedback" href="/feedback/new">
      {t('feedback.new')}
    </ButtonLink>
    <Section title={t(isGuest ? 'feedback.here' : 'feedback.mine')}>
      {top}
      {isEmpty ? (
        <Empty icon="feedback" title={t('feedback.none')}>
          {t('feedback.noneText')}
        </Empty>
      ) : (
        children !== undefined && children !== false && <RowList>{children}</RowList>
      )}
    </Section>
    {isGuest ? (
      <p>
        <AppLink href="/track">{t('feedback.byNo')}</AppLink>
      </p>
    ) : (
      <Section title={t('feedback.reports')}>
        <p>{t('feedback.reportsText')}</p>
        <p>
          <AppLink href="/contributions">{t('feedback.reportsLink')}</AppLink>
        </p>
      </Section>
    )}
  </Page>
)

export const FeedbackRow = ({ feedback }: { readonly feedback: Feedback }) => (
  <Row
    href={pathOf(feedback)}
    icon="feedback"
    tone={toneOf(feedback)}
    title={t(`feedback.subject.${feedback.subject}`)}
    detail={detailOf(feedback)}
  />
)

const toneOf = ({ state }: Feedback) => (state === 'answered' ? 'ok' : state === 'submitted' || state === 'in_review' ? 'info' : undefined)

/** How far it is, and when. */
function detailOf({ state, events, dueAt, expectedAt }: Feedback): string {
  const last = events.at(-1)
  switch (state) {
    case 'answered':
      return `${t('feedback.track.answered')}, ${formatInstant(last?.at ?? dueAt)}`
    case 'rejected':
      return t(last?.reasons.includes('passed_on') ? 'feedback.track.passed' : 'feedback.track.rejected')
    case 'withdrawn':
      return t('feedback.track.withdrawn')
    case 'submitted':
    case 'in_review':
    case 'returned':
    case 'approved':
    case 'settled':
      return expectedAt === null
        ? t('feedback.state.open', { time: formatInstant(dueAt) })
        : t('feedback.state.late', { time: formatInstant(expectedAt) })
  }
}
