import { useRef, useState } from 'react'
import { Link } from 'wouter'
import type { HandoverInFull } from '#contract/handovers.ts'
import { call } from '#web/shared/api/client.ts'
import { answerKey, queryClient, useAnswer } from '#web/shared/api/query.ts'
import { targetOf } from '#web/shared/api/request.ts'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { useForm } from '#web/shared/forms/use-form.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button, ButtonLink } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { t } from '../../t.ts'
import { HandoverFacts } from './handovers-page.tsx'
import { SheetLine } from './sheet-line.tsx'
import css from './handovers.module.css'

/** One list: each sheet's picture beside its name; confirmed in bulk, all but those that are sent back. */
export const HandoverPage = ({ id }: { readonly id: string }) => {
  const { data, error, refetch } = useAnswer('getHandover', { params: { id } }, { staleTime: 0 })
  const title = data ? t('handovers.list', { no: data.handover.no, unit: data.handover.unit.name }) : t('handovers.title')
  useArrival(title, { key: data ? id : '' })
  return (
    <div className={css['page']}>
      <Link href="/handovers" className={css['back']}>
        {t('handovers.back')}
      </Link>
      <h1 tabIndex={-1}>{title}</h1>
      {error && !data && <LoadError error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton blocks={[5, 8]} />}
      {data && <HandoverBody data={data} />}
    </div>
  )
}

const HandoverBody = ({ data: { handover, sheets, noted } }: { readonly data: HandoverInFull }) => {
  const { id, version, takenOn } = handover
  const told = useRef<HTMLDivElement>(null)
  const [reasons, setReasons] = useState<ReadonlyMap<number, string>>(new Map())
  const [large, setLarge] = useState<{ readonly number: number; readonly name: string }>()
  const [missing, setMissing] = useState<number>()
  const form = useForm({
    initial: {},
    rules: {},
    send: async () => {
      const sentBack = [...reasons].map(([number, reason]) => ({ number, reason }))
      const taken = await call('takeHandover', { params: { id }, body: { version, sentBack } })
      show(taken)
      setReasons(new Map())
      // The button is gone by now: the keyboard goes on where the answer stands.
      told.current?.focus()
    },
  })
  const show = (list: HandoverInFull) => queryClient.setQueryData(answerKey('getHandover', { params: { id } }), list)
  const submit = () => {
    const empty = [...reasons].find(([, reason]) => reason.trim() === '')?.[0]
    setMissing(empty)
    if (empty === undefined) form.submit()
  }
  const back = reasons.size
  const count = sheets.filter(({ state }) => state !== 'void').length - back
  return (
    <>
      <Panel className="stack">
        <HandoverFacts list={handover} />
        <div className={css['tags']}>
          <ButtonLink look="second" icon="download" href={targetOf('getHandoverPdf', { params: { id } }).url} otherApp>
            {t('handovers.print')}
          </ButtonLink>
        </div>
        <div ref={told} role="status" tabIndex={-1} className={css['told']}>
          {takenOn !== null && (
            <Note kind="ok" title={t('handovers.done')}>
              {t('handovers.noted', { count: noted })}
            </Note>
          )}
        </div>
      </Panel>
      <Section title={t('handovers.rows')} id="rows">
        <ul className={css['rows']}>
          {sheets.map(sheet => (
            <li key={sheet.number}>
              <SheetLine
                list={handover}
                sheet={sheet}
                onChange={show}
                isOpen={takenOn === null}
                reason={reasons.get(sheet.number)}
                isMissing={missing === sheet.number}
                onReason={reason => setReasons(before => changed(before, sheet.number, reason))}
                onEnlarge={() => setLarge(sheet)}
              />
            </li>
          ))}
        </ul>
      </Section>
      {takenOn === null && (
        <Panel className="stack">
          {form.problem && (
            <Note kind="err" title={t('handovers.refused')} live="assertive">
              {problemText(form.problem)}
            </Note>
          )}
          {missing !== undefined && reasons.get(missing)?.trim() === '' && (
            <Note kind="err" title={t('handovers.reasonMissing', { number: missing })} live="assertive" />
          )}
          <p>{t('handovers.means')}</p>
          <div className={css['tags']}>
            <Button icon="check" busy={form.isBusy} onClick={submit}>
              {back > 0 ? t('handovers.takeAndSend', { count, back }) : t('handovers.take', { count })}
            </Button>
          </div>
        </Panel>
      )}
      {large && (
        <Sheet open wide title={t('handovers.picture', { name: large.name })} onClose={() => setLarge(undefined)}>
          <img
            className={css['large']}
            src={targetOf('getHandoverPicture', { params: { id, number: String(large.number) } }).url}
            alt={t('handovers.picture', { name: large.name })}
          />
        </Sheet>
      )}
    </>
  )
}

/** Undefined: the sheet is not sent back after all. */
function changed(reasons: ReadonlyMap<number, string>, number: number, reason: string | undefined): ReadonlyMap<number, string> {
  const after = new Map(reasons)
  if (reason === undefined) after.delete(number)
  else after.set(number, reason)
  return after
}
