import type { NoticePreferences } from '#contract/news.ts'
import { isProblem, type ApiProblem } from '#web/shared/api/problem.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { LazyPushPanel } from '../../push/lazy-push-panel.tsx'
import { StaleNote } from '../../stale-note.tsx'
import { t } from '../../t.ts'
import { ChoiceRow } from './choice-row.tsx'
import css from './choose.module.css'
import { commonHours, lateText } from './late-text.ts'
import { useChoices } from './use-choices.ts'

/** Chọn cách nhận tin: by which ways one hears of which news, what always comes and why, and whether this device rings. */
export const ChoosePage = () => {
  const { data, error, refetch, dataUpdatedAt } = useAnswer('getNoticePreferences', undefined, { staleTime: 0 })
  const retry = () => void refetch()
  return (
    <Page narrow>
      <PageHeader title={t('news.title')}>{t('news.lead')}</PageHeader>
      {data ? (
        <>
          <StaleNote error={error} asOf={dataUpdatedAt} onRetry={retry} />
          <Choices preferences={data} />
          <Fixed fixed={data.fixed} />
        </>
      ) : error ? (
        <LoadError error={error} onRetry={retry} />
      ) : (
        <Skeleton blocks={[7, 7, 7, 7, 7, 7]} />
      )}
      <LazyPushPanel of="account" />
    </Page>
  )
}

const Choices = ({ preferences }: { readonly preferences: NoticePreferences }) => {
  const { shown, last, isBusy, problem, savedAt, change, save } = useChoices()
  const { reachable, kinds } = preferences
  const hours = commonHours(kinds)
  return (
    <Section title={t('news.kinds')} id="kinds">
      <Reach reachable={reachable} />
      {hours !== undefined && <p className={css['late']}>{lateText(hours)}</p>}
      <Panel flush>
        <ul className={css['kinds']}>
          {kinds.map(kept => {
            const choice = shown[kept.kind] ?? kept
            return (
              <li key={kept.kind}>
                <ChoiceRow
                  choice={choice}
                  reachable={reachable}
                  saysHours={hours === undefined}
                  savedAt={kept.kind === last ? savedAt : undefined}
                  onChange={(channel, isOn) => change(choice, channel, isOn)}
                />
                {problem && kept.kind === last && <Unsaved problem={problem} isBusy={isBusy} onRetry={() => void save()} />}
              </li>
            )
          })}
        </ul>
      </Panel>
    </Section>
  )
}

/** Ways that reach nobody yet, and what to do. */
const Reach = ({ reachable: { push, sms, email } }: { readonly reachable: NoticePreferences['reachable'] }) => {
  if (push && sms && email) return null
  return (
    <div className={css['reach']}>
      {!push && (
        <p className="small">
          {t('news.noDevice')} <a href="#push">{t('news.noDevice.turnOn')}</a>
        </p>
      )}
      {!sms && <NoContact id="no-sms" text={t('news.noPhone')} />}
      {!email && <NoContact id="no-email" text={t('news.noEmail')} />}
    </div>
  )
}

const NoContact = ({ id, text }: { readonly id: string; readonly text: string }) => (
  <p className="small" id={id}>
    {text} <AppLink href="/data/own">{t('news.contact')}</AppLink>
  </p>
)

interface UnsavedProps {
  readonly problem: ApiProblem
  readonly isBusy: boolean
  readonly onRetry: () => void
}

const Unsaved = ({ problem, isBusy, onRetry }: UnsavedProps) => {
  // What another device has chosen is on the page now: there is nothing to try again.
  if (isProblem(problem, 'NOTICE_PREFERENCES_CHANGED'))
    return (
      <div className={css['unsaved']}>
        <Note kind="warn" live="polite">
          <p>{problemText(problem)}</p>
        </Note>
      </div>
    )
  const isOffline = isProblem(problem, 'OFFLINE')
  return (
    <div className={css['unsaved']}>
      <Note kind="warn" icon={isOffline ? 'offline' : 'warning'} title={t('news.unsaved')} live="polite">
        <p>{isOffline ? t('news.unsaved.offline') : `${problemText(problem)} ${t('news.unsaved.text')}`}</p>
        <Button look="second" small icon="retry" busy={isBusy} onClick={onRetry}>
          {t('ui.retry')}
        </Button>
      </Note>
    </div>
  )
}

const FIXED_ICONS = { security: 'lock', dossiers: 'document' } as const

const Fixed = ({ fixed }: Pick<NoticePreferences, 'fixed'>) => (
  <Section title={t('news.fixed')} id="fixed">
    <p className={css['why']}>{t('news.fixed.text')}</p>
    <RowList>
      {fixed.map(kind => (
        <Row
          key={kind}
          icon={FIXED_ICONS[kind]}
          title={
            <>
              {t(`news.fixed.${kind}`)} <Tag icon="lock">{t('news.fixed.always')}</Tag>
            </>
          }
          detail={t(`news.fixed.${kind}.text`)}
        />
      ))}
    </RowList>
  </Section>
)
