import { useRef, useState, type FormEvent } from 'react'
import type { ServiceRequest } from '#contract/services.ts'
import { isPaperKind } from '#domain/registration/photo-kinds.ts'
import { isServiceField } from '#domain/services/fields.ts'
import { askedFields, type AskedField, type FormProcedure } from '#domain/services/procedure.ts'
import { call } from '#web/shared/api/client.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { ErrorSummary, type SummaryItem } from '#web/shared/ui/error-summary.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { HOTLINE } from '../../../contact.ts'
import { RefusalNote } from '../../../refusal-note.tsx'
import { t } from '../../../t.ts'
import css from '../registration.module.css'
import { PhotosPart, type PhotosHand } from '../photos-part.tsx'
import { EntryField } from './entry-field.tsx'
import { keepRequest } from './keep-request.ts'
import { namedSlots, paperWords } from './papers-part.tsx'
import { forgetSentPapers } from './sent-papers.tsx'
import { useServiceForm } from './use-service-form.ts'

interface CorrectFormProps {
  readonly request: ServiceRequest
  readonly procedure: FormProcedure
}

/** The fields that an officer has named, with what was sent, what is wrong about each, and what the officer writes. */
export const CorrectForm = ({ request, procedure }: CorrectFormProps) => {
  const { id, child, entries, corrections, correctUntil, dueAt, events } = request
  const papers = useRef<PhotosHand>(null)
  const [lack, setLack] = useState<readonly SummaryItem[]>([])
  const [wasAsked, setAsked] = useState(false)
  const form = useServiceForm(procedure, {
    begin: entries,
    draft: `service-correct:${id}`,
    send: async values => {
      await papers.current?.settle()
      const sent = child
        ? await call('correctChildServiceRequest', { params: { childId: child.id, id }, body: { values: { ...values } } })
        : await call('correctServiceRequest', { params: { id }, body: { values: { ...values } } })
      await papers.current?.forget()
      forgetSentPapers(request)
      keepRequest(sent)
    },
  })
  const photos = namedSlots([...new Set(corrections.map(({ item }) => item).filter(isPaperKind))])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (photos.length === 0 || lack.length === 0) return form.submit()
    setAsked(true)
    form.check(procedure.way.fields.map(({ field }) => field))
    form.summary.focus()
  }
  const named = corrections.map(({ item }) => item).filter(isServiceField)
  const mayChange = ({ field, when }: AskedField): boolean => named.includes(field) || (when !== undefined && named.includes(when.field))
  const returned = events.findLast(event => event.state === 'returned')
  const note = returned?.note
  return (
    <div className={css['noteAbove']}>
      <Panel className="stack">
        <h2>{t('services.correctTitle')}</h2>
        <Note kind="warn" title={t('services.needsYou')}>
          <p>{t('services.correctText', { time: formatInstant(correctUntil ?? dueAt) })}</p>
          {corrections.map(({ item, reason }) => (
            <p key={`${item}-${reason}`}>
              {isServiceField(item) && `${t(`services.field.${item}`)}: `}
              {isPaperKind(item) && `${t(`services.paper.${item}`)}: `}
              {t(`registration.reason.${reason}`)}
            </p>
          ))}
          {note && <p className={css['asWritten']}>{`${t('services.officerWrites')}: ${note}`}</p>}
        </Note>
        <form className="stack" noValidate onSubmit={submit}>
          <ErrorSummary {...form.summary} items={[...form.summary.items, ...(wasAsked && photos.length > 0 ? lack : [])]} />
          <RefusalNote problem={form.problem} title={t('services.form.notSent')} hotline={HOTLINE} />
          {askedFields(procedure, form.values)
            .filter(mayChange)
            .map(asked => (
              <EntryField key={asked.field} asked={asked} form={form} onFile={request.onFile.find(({ field }) => field === asked.field)} />
            ))}
          {photos.length > 0 && (
            <PhotosPart
              words={paperWords()}
              open={() =>
                child
                  ? call('reopenChildServicePapers', { params: { childId: child.id, id } })
                  : call('reopenServicePapers', { params: { id } })
              }
              place={`service-correct:${id}`}
              groups={photos}
              refusedAt={returned?.at}
              wasAsked={wasAsked}
              onLack={setLack}
              hand={papers}
            />
          )}
          <Button type="submit" wide busy={form.isBusy}>
            {t('services.correctSend')}
          </Button>
        </form>
      </Panel>
    </div>
  )
}
