import type { OwnData } from '#contract/changes.ts'
import { answerKey, queryClient, useAnswer } from '#web/shared/api/query.ts'
import { formatInstant, formatSocialInsuranceNo } from '#web/shared/i18n/formats.ts'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { EmailText } from '#web/shared/ui/email-text.tsx'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { HOTLINE } from '../../contact.ts'
import { t } from '../../t.ts'
import { bornText } from '../../personal-data/born.ts'
import { canBegin } from '../../personal-data/can-begin.ts'
import { ChangeView } from './change-view.tsx'

/** What is on file about oneself, what is being changed, and where it is changed. */
export const DataPage = () => {
  const { data, error, refetch } = useAnswer('getOwnData', undefined, { staleTime: 0 })
  return (
    <Page narrow>
      <PageHeader title={t('changes.title')}>{t('changes.lead')}</PageHeader>
      {error && !data && <LoadError error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton blocks={[6, 6, 4]} />}
      {data && (
        <>
          {data.change && (
            <ChangeView change={data.change} onChanged={change => queryClient.setQueryData(answerKey('getOwnData'), { ...data, change })} />
          )}
          <Contact own={data} />
          <Person own={data} />
          <Section title={t('changes.lost')} id="lost">
            <Note>
              <p>{t('changes.lostText', { hotline: HOTLINE })}</p>
              <ButtonLink href="/lookup/agencies" look="second" small>
                {t('changes.agencies')}
              </ButtonLink>
            </Note>
          </Section>
        </>
      )}
    </Page>
  )
}

const Contact = ({ own }: { readonly own: OwnData }) => {
  const { phone, phoneProven, email, emailProven, address, change, changeFrom } = own
  return (
    <Section title={t('changes.contact')} id="contact">
      <div className="stack">
        <Panel>
          <KeyValue
            rows={[
              { label: t('changes.phone'), value: <Value text={phone} proven={phoneProven} /> },
              { label: t('changes.email'), value: <Value text={email} proven={emailProven} /> },
              { label: t('changes.address'), value: address ?? <Missing /> },
            ]}
          />
        </Panel>
        {changeFrom !== null && <Note icon="lock">{t('changes.from', { time: formatInstant(changeFrom) })}</Note>}
        {canBegin(own) && (
          <ButtonLink href="/data/change" wide>
            {t(change?.otp ? 'changes.continue' : 'changes.start')}
          </ButtonLink>
        )}
      </div>
    </Section>
  )
}

const Value = ({ text, proven }: { readonly text: string | null; readonly proven: boolean }) =>
  text === null ? (
    <Missing />
  ) : (
    <>
      <span className="num">
        <EmailText>{text}</EmailText>
      </span>{' '}
      <Tag kind={proven ? 'ok' : 'warn'}>{t(proven ? 'changes.proven' : 'changes.notProven')}</Tag>
    </>
  )

const Missing = () => <span className="muted">{t('changes.missing')}</span>

const Person = ({ own }: { readonly own: OwnData }) => (
  <Section title={t('changes.person')} id="person">
    <div className="stack">
      <Panel>
        <KeyValue
          rows={[
            { label: t('changes.fullName'), value: own.fullName },
            {
              label: t('changes.socialInsuranceNo'),
              value: <span className="num">{formatSocialInsuranceNo(own.socialInsuranceNo)}</span>,
            },
            { label: t('changes.birthDate'), value: <span className="num">{bornText(own)}</span> },
            { label: t('changes.sex'), value: t(`changes.sex.${own.sex}`) },
            {
              label: t('changes.personalId'),
              value: own.personalId === null ? <Missing /> : <span className="num">{own.personalId}</span>,
            },
          ]}
        />
      </Panel>
      {canBegin(own) && (
        <>
          <ButtonLink href="/data/person" look="second" wide>
            {t(own.change?.papers ? 'changes.personContinue' : 'changes.personStart')}
          </ButtonLink>
          <p className="muted">{t('changes.personWrong')}</p>
        </>
      )}
    </div>
  </Section>
)
