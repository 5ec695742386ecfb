import { useState } from 'react'
import { type Consent, type Consents } from '#contract/privacy.ts'
import { call } from '#web/shared/api/client.ts'
import { answerKey, queryClient, useAnswer } from '#web/shared/api/query.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { language } from '#web/shared/i18n/language.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { Empty, LoadError } from '#web/shared/ui/states.tsx'
import { CONSENT_VERSIONS } from '#domain/privacy/consent.ts'
import { HOTLINE } from '../../contact.ts'
import { RefusalNote } from '../../refusal-note.tsx'
import { t } from '../../t.ts'
import css from './data.module.css'
import { purposeName } from './purpose-name.ts'
import { useDeed } from '../../use-deed.ts'
import { WithdrawSheet } from './withdraw-sheet.tsx'

type Said = 'given' | 'withdrawn' | 'closing'
const SAID = { given: 'privacy.given.done', withdrawn: 'privacy.withdraw.done', closing: 'privacy.withdraw.closing' } as const

/** What the person has agreed to, word for word, each with its way back. */
export const ConsentsPage = () => {
  const { data, error, refetch } = useAnswer('listConsents', undefined, { staleTime: 0 })
  const [ending, setEnding] = useState<Consent>()
  const [said, setSaid] = useState<Said>()
  const finish = (left: Consents, what: Said) => {
    queryClient.setQueryData(answerKey('listConsents'), left)
    setEnding(undefined)
    setSaid(what)
  }
  return (
    <Page narrow>
      <PageHeader title={t('privacy.consents')}>{t('privacy.consents.lead')}</PageHeader>
      <div role="status">{said && <Note kind="ok" title={t(SAID[said])} />}</div>
      {error && !data && <LoadError error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton blocks={[5, 5]} />}
      {data?.asked && <Ask onGiven={left => finish(left, 'given')} />}
      {data && data.consents.length === 0 && !data.asked && <Empty icon="check" title={t('privacy.consents.none')} />}
      {data?.consents.map(consent => (
        <ConsentPanel key={consent.id} consent={consent} onWithdraw={() => setEnding(consent)} />
      ))}
      {ending && (
        <WithdrawSheet
          consent={ending}
          onClose={() => setEnding(undefined)}
          onWithdrawn={left => finish(left, ending.purpose === 'account' ? 'closing' : 'withdrawn')}
        />
      )}
    </Page>
  )
}

/** The words in force, for an account of before they were asked. */
const Ask = ({ onGiven }: { readonly onGiven: (consents: Consents) => void }) => {
  const { isBusy, problem, run } = useDeed()
  const give = () =>
    run(async () =>
      onGiven(await call('giveConsent', { body: { purpose: 'account', textVersion: CONSENT_VERSIONS.account, language: language() } })),
    )
  return (
    <div className={css['after']}>
      <Panel>
        <div className="stack">
          <h2>{t('privacy.ask.title')}</h2>
          <p>{t('privacy.ask.text')}</p>
          <p className={css['words']}>{t(`consent.account.${CONSENT_VERSIONS.account}`)}</p>
          <RefusalNote problem={problem} hotline={HOTLINE} />
          <Button wide busy={isBusy} onClick={() => void give()}>
            {t('privacy.ask.give')}
          </Button>
          <p className={css['small']}>{t('privacy.ask.no')}</p>
        </div>
      </Panel>
    </div>
  )
}

const ConsentPanel = ({ consent, onWithdraw }: { readonly consent: Consent; readonly onWithdraw: () => void }) => {
  const { purpose, words, givenAt, device, endedAt, textVersion } = consent
  const name = purposeName(consent)
  return (
    <div className={css['after']}>
      <Panel>
        <div className="stack">
          <h2>{name}</h2>
          <p className={css['words']}>{words}</p>
          <p className={css['small']}>
            {t('privacy.given', { time: formatInstant(givenAt), device })} · {t('privacy.version', { version: textVersion })}
          </p>
          {endedAt !== null && <p className={css['small']}>{t('privacy.ended', { time: formatInstant(endedAt) })}</p>}
          {endedAt === null && purpose !== 'child' && (
            <div>
              <Button look="second" small label={t('privacy.withdrawWhich', { what: name })} onClick={onWithdraw}>
                {t('privacy.withdraw')}
              </Button>
            </div>
          )}
        </div>
      </Panel>
    </div>
  )
}
