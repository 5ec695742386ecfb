import { useState, type FormEvent, type ReactNode } from 'react'
import type { DeclarationItem } from '#domain/review/corrections.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { ErrorSummary } from '#web/shared/ui/error-summary.tsx'
import { Icon } from '#web/shared/ui/icon.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Dock, Page, PageHeader } from '#web/shared/ui/page.tsx'
import { t } from '../../t.ts'
import css from './correct-page.module.css'
import { CorrectFields } from './correct-fields.tsx'
import { refusedPhotos, type ToCorrect } from './corrections.ts'
import { namedItem } from './field-names.ts'
import { KeptParts } from './kept-parts.tsx'
import { photoName } from './photo-name.ts'
import { photoFieldId } from './photo-slot.tsx'
import { RefusalNote } from '../../refusal-note.tsx'
import notes from './registration.module.css'
import { photosMissing } from './photos-missing.ts'
import type { Wizard } from './wizard-state.ts'

interface CorrectPageProps {
  readonly wizard: Wizard
  readonly asked: ToCorrect
}

/** A returned dossier: exactly the named items, what was wrong beside each, and everything else as it was sent. */
export const CorrectPage = ({ wizard, asked }: CorrectPageProps) => {
  const { form, policy, server } = wizard
  const [wasAsked, setAsked] = useState(false)
  const missing = photosMissing(wizard, asked)
  const textOf = (kind: (typeof missing)[number]) => t('registration.photos.missing', { photo: photoName(kind, form.values.personalId) })
  const goOn = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    const isFilled = form.check(asked.fields)
    if (isFilled && missing.length === 0) return wizard.go('review')
    form.summary.focus()
  }
  const items = [
    ...form.summary.items.filter(({ id }) => asked.fields.some(field => field === id)).map(namedItem),
    ...(wasAsked ? missing.map(kind => ({ id: photoFieldId(kind), text: textOf(kind) })) : []),
  ]
  return (
    <Page narrow docked>
      <PageHeader title={t('registration.correct.title')}>{t('registration.correct.lead')}</PageHeader>
      {asked.note && (
        <div className={notes['noteAbove']}>
          <Note icon="chat">
            <p>{t('registration.sent.note', { note: asked.note })}</p>
          </Note>
        </div>
      )}
      <div className={items.length > 0 ? notes['noteAbove'] : undefined}>
        <ErrorSummary items={items} focusRef={form.summary.focusRef} />
      </div>
      <RefusalNote problem={wizard.mismatch} title={t('registration.mismatch.title')} hotline={policy.hotline} />
      <form noValidate onSubmit={goOn}>
        {asked.items.map(item => (
          <Wrong key={item} item={item} asked={asked}>
            <CorrectFields
              item={item}
              wizard={wizard}
              isRefused={refusedPhotos(server.registration).some(kind => kind === item)}
              missing={wasAsked ? missing : []}
            />
          </Wrong>
        ))}
        {missing
          .filter(kind => !asked.items.includes(kind))
          .map(kind => (
            <CorrectFields key={kind} item={kind} wizard={wizard} isRefused={false} missing={wasAsked ? missing : []} />
          ))}
        <KeptParts wizard={wizard} asked={asked} />
        <Dock>
          <ButtonLink href="/register/sent" look="second">
            {t('ui.back')}
          </ButtonLink>
          <Button type="submit">{t('registration.continue')}</Button>
        </Dock>
      </form>
    </Page>
  )
}

interface WrongProps {
  readonly item: DeclarationItem
  readonly asked: ToCorrect
  readonly children: ReactNode
}

/** One named item: what is wrong about it, then its control. */
const Wrong = ({ item, asked, children }: WrongProps) => (
  <div className={css['item']}>
    {/* A photo brings its own heading. */}
    {!asked.photos.some(kind => kind === item) && <h2 className={css['name']}>{t(`registration.correct.item.${item}`)}</h2>}
    <div className={css['why']}>
      <Icon name="warning" size="s" />
      <div>
        {asked.reasonsOf(item).map(reason => (
          <p key={reason}>{t(`registration.reason.${reason}`)}</p>
        ))}
      </div>
    </div>
    {children}
  </div>
)
