import { useState } from 'react'
import { Link, useSearch } from 'wouter'
import type { Announcement } from '#contract/announcements.ts'
import type { AnnouncementStep } from '#domain/announcements/announcement.ts'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import css from './announcements.module.css'
import { PhonePreview } from './phone-preview.tsx'
import { Progress } from './progress.tsx'
import { StepSheet } from './step-sheet.tsx'
import { t } from './t.ts'
import { useAnnouncement } from './use-announcement.ts'
import { groupText, scopeText, STATE_TAGS } from './words.ts'

/** One announcement: its words as the phone shows them, its group, how far it is, and what may be done now. */
export const AnnouncementPage = ({ no }: { readonly no: string }) => {
  useArrival(t('announcements.numbered', { no }))
  const { data, error, refetch } = useAnnouncement(no)
  return (
    <div className={css['page']}>
      <p>
        <Link href="/announcements">{t('announcements.back')}</Link>
      </p>
      <h1 tabIndex={-1}>{t('announcements.numbered', { no })}</h1>
      {error && !data && <LoadError error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton blocks={[8, 8]} />}
      {data && <Whole announcement={data} />}
    </div>
  )
}

const Whole = ({ announcement }: { readonly announcement: Announcement }) => {
  const wasSaved = new URLSearchParams(useSearch()).has('saved')
  const [open, setOpen] = useState<AnnouncementStep>()
  const [done, setDone] = useState<string>()
  const { state, steps, reason } = announcement
  const says = done ?? (wasSaved && state === 'draft' ? t('announcements.saved') : undefined)
  return (
    <>
      {says !== undefined && <Note kind="ok" title={says} live="polite" />}
      {reason && (state === 'draft' || state === 'paused' || state === 'cancelled') && (
        <Note kind="warn" title={t(`announcements.reasonOf.${state}`, { words: reason.words, name: reason.by })} />
      )}
      {state === 'submitted' && steps.includes('takeBack') && <Note title={t('announcements.needsOther')} />}
      <div className={css['head']}>
        <div className={css['tags']}>
          <Tag kind={announcement.kind === 'urgent' ? 'err' : 'plain'}>{t(`announcements.kind.${announcement.kind}`)}</Tag>
          <Tag kind={STATE_TAGS[state]}>{t(`announcements.state.${state}`)}</Tag>
        </div>
        <Actions announcement={announcement} onOpen={setOpen} />
      </div>
      <div className={css['columns']}>
        <div className={css['page']}>
          {announcement.progress && <Progress progress={announcement.progress} />}
          <Facts announcement={announcement} />
          {announcement.titleEn !== '' && <English announcement={announcement} />}
        </div>
        <PhonePreview title={announcement.titleVi} text={announcement.textVi} page={announcement.page ?? ''} />
      </div>
      {open && (
        <StepSheet
          announcement={announcement}
          step={open}
          onClose={() => setOpen(undefined)}
          onDone={words => {
            setDone(words)
            setOpen(undefined)
          }}
        />
      )}
    </>
  )
}

const LOOKS = { submit: 'main', release: 'main', goOn: 'main', cancel: 'quiet', discard: 'quiet' } as const satisfies Readonly<
  Partial<Record<AnnouncementStep, string>>
>
const lookOf = (step: AnnouncementStep) => Object.entries(LOOKS).find(([name]) => name === step)?.[1] ?? 'second'

/** The steps that the server has opened to who looks. */
const Actions = ({ announcement, onOpen }: { readonly announcement: Announcement; readonly onOpen: (step: AnnouncementStep) => void }) => (
  <div className={css['buttons']}>
    {announcement.steps.map(step =>
      step === 'change' ? (
        <ButtonLink key={step} href={`/announcements/${announcement.no}/change`} look="second" small>
          {t('announcements.change')}
        </ButtonLink>
      ) : (
        <Button key={step} look={lookOf(step)} small onClick={() => onOpen(step)}>
          {t(`announcements.${step}`)}
        </Button>
      ),
    )}
  </div>
)

const Facts = ({ announcement }: { readonly announcement: Announcement }) => {
  const who = (name: string, at: string) => t('announcements.facts.who', { name, time: formatInstant(at) })
  const { releasedBy, releasedAt } = announcement
  return (
    <Section title={t('announcements.facts')} id="facts">
      <Panel>
        <KeyValue
          rows={[
            { label: t('announcements.facts.scope'), value: scopeText(announcement.scope) },
            { label: t('announcements.facts.group'), value: groupText(announcement) },
            { label: t('announcements.facts.sendAt'), value: formatInstant(announcement.sendAt) },
            { label: t('announcements.facts.written'), value: who(announcement.writtenBy, announcement.createdAt) },
            ...(releasedBy !== null && releasedAt !== null
              ? [{ label: t('announcements.facts.released'), value: who(releasedBy, releasedAt) }]
              : []),
          ]}
        />
      </Panel>
    </Section>
  )
}

const English = ({ announcement: { titleEn, textEn } }: { readonly announcement: Announcement }) => (
  <Section title={t('announcements.textEn')} id="english">
    <Panel>
      <div lang="en">
        <strong>{titleEn}</strong>
        <p className={css['phoneText']}>{textEn}</p>
      </div>
    </Panel>
  </Section>
)
