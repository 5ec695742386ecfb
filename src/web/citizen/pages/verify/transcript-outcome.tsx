import type { CodeVerdict, FileVerdict, VerifiedResult, VerifiedTranscript } from '#contract/transcripts.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { textOf } from '#web/shared/i18n/language.ts'
import { cx } from '#web/shared/ui/cx.ts'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { bornText } from '../../personal-data/born.ts'
import { t } from '../../t.ts'
import { ContentView } from '../../transcript-parts/content-view.tsx'
import { VerdictBox, type VerdictLook } from './verdict-box.tsx'
import css from './verify.module.css'

/** What was answered, to a code or to a file. */
export type Checked = (CodeVerdict | FileVerdict) & { readonly by: 'code' | 'file' }

const LOOKS: Readonly<Record<FileVerdict['verdict'], VerdictLook>> = {
  valid: { kind: 'ok', icon: 'check' },
  expired: { kind: 'err', icon: 'clock' },
  recalled: { kind: 'err', icon: 'lock' },
  unknown: { kind: 'err', icon: 'question' },
  changed: { kind: 'err', icon: 'warning' },
  not_ours: { kind: 'err', icon: 'key' },
  not_pdf: { kind: 'warn', icon: 'document' },
}

/** The verdict in big words and what to do; for a true one everything that must stand on the paper. */
export const TranscriptOutcome = ({ checked }: { readonly checked: Checked }) => {
  const { verdict, transcript, result } = checked
  return (
    <>
      <VerdictBox verdict={verdict} look={LOOKS[verdict]} {...wordsOf(checked)} />
      {transcript && <TrueValues transcript={transcript} />}
      {result && <TrueResult result={result} />}
    </>
  )
}

function wordsOf({ verdict, at, by }: Checked): { readonly title: string; readonly text: string } {
  const time = at === null ? '' : formatInstant(at)
  switch (verdict) {
    case 'valid':
      return {
        title: t('transcripts.verify.is.valid'),
        text: t(by === 'file' ? 'transcripts.verify.do.validFile' : 'transcripts.verify.do.valid'),
      }
    case 'expired':
    case 'recalled':
      return { title: t(`transcripts.verify.is.${verdict}`), text: t(`transcripts.verify.do.${verdict}`, { time }) }
    case 'unknown':
      return by === 'file'
        ? { title: t('transcripts.verify.is.unknownFile'), text: t('transcripts.verify.do.unknownFile') }
        : { title: t('transcripts.verify.is.unknown'), text: t('transcripts.verify.do.unknown') }
    case 'changed':
    case 'not_ours':
    case 'not_pdf':
      return { title: t(`transcripts.verify.is.${verdict}`), text: t(`transcripts.verify.do.${verdict}`) }
  }
}

const TrueValues = ({ transcript }: { readonly transcript: VerifiedTranscript }) => {
  const { number, issuedAt, expiresAt, fullName, socialInsuranceNo, purpose, recipient, content } = transcript
  return (
    <Section title={t('transcripts.verify.true')} id="true">
      <Panel>
        <KeyValue
          rows={[
            { label: t('transcripts.verify.name'), value: fullName },
            { label: t('transcripts.verify.born'), value: bornText(transcript) },
            { label: t('transcripts.verify.no'), value: socialInsuranceNo },
            { label: t('transcripts.number'), value: number },
            { label: t('transcripts.issuedAt'), value: formatInstant(issuedAt) },
            { label: t('transcripts.expiresAt'), value: formatInstant(expiresAt) },
            { label: t('transcripts.purpose'), value: t(`transcripts.purpose.${purpose}`) },
            ...(recipient === '' ? [] : [{ label: t('transcripts.recipient'), value: recipient }]),
          ]}
        />
        <p className={cx('small muted', css['masked'])}>{t('transcripts.verify.masked')}</p>
        <div className={css['facts']}>
          <ContentView content={content} />
        </div>
      </Panel>
    </Section>
  )
}

const TrueResult = ({ result }: { readonly result: VerifiedResult }) => {
  const { number, issuedAt, fullName, socialInsuranceNo, caseNo, procedure, outcome, agency, decidedAt } = result
  return (
    <Section title={t('transcripts.verify.true')} id="true">
      <Panel>
        <KeyValue
          rows={[
            { label: t('transcripts.verify.kind'), value: t('transcripts.verify.result') },
            { label: t('transcripts.verify.procedure'), value: textOf(`procedures.name.${procedure}`) ?? procedure },
            { label: t('transcripts.verify.outcome'), value: t(`transcripts.verify.outcome.${outcome}`) },
            { label: t('transcripts.verify.name'), value: fullName },
            { label: t('transcripts.verify.born'), value: bornText(result) },
            { label: t('transcripts.verify.no'), value: socialInsuranceNo },
            { label: t('transcripts.verify.agency'), value: agency },
            { label: t('transcripts.verify.caseNo'), value: caseNo },
            { label: t('transcripts.verify.decidedAt'), value: formatInstant(decidedAt) },
            { label: t('transcripts.number'), value: number },
            { label: t('transcripts.issuedAt'), value: formatInstant(issuedAt) },
          ]}
        />
        <p className={cx('small muted', css['masked'])}>{t('transcripts.verify.masked')}</p>
      </Panel>
    </Section>
  )
}
