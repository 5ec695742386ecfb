import type { ServiceRequest } from '#contract/services.ts'
import { formatTranscriptCode } from '#domain/transcripts/code.ts'
import { call } from '#web/shared/api/client.ts'
import { targetOf } from '#web/shared/api/request.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { FileActions } from '../../../signed-file/file-actions.tsx'
import { t } from '../../../t.ts'

/** The signed PDF of a decision: to keep, to show, and how others verify it. While it is being made it says so. */
export const SignedResult = ({ request: { id, child, state, result } }: { readonly request: ServiceRequest }) => {
  if (state !== 'approved' && state !== 'rejected') return null
  if (!result)
    return (
      <p role="status" className="small muted">
        {t('services.result.making')}
      </p>
    )
  const params = { id }
  return (
    <Section id="result" title={t('services.result.title')}>
      <Panel className="stack">
        <KeyValue
          rows={[
            { label: t('services.result.number'), value: result.number },
            { label: t('services.result.issuedAt'), value: formatInstant(result.issuedAt) },
            { label: t('services.result.code'), value: <span className="num">{formatTranscriptCode(result.code)}</span> },
          ]}
        />
        <FileActions
          name={`ket-qua-${result.number}.pdf`}
          file={result}
          isValid
          fetch={() =>
            child
              ? call('getChildServiceResult', { params: { childId: child.id, id }, query: {} })
              : call('getServiceResult', { params, query: {} })
          }
          href={
            child
              ? targetOf('getChildServiceResult', { params: { childId: child.id, id }, query: { to: 'print' } }).url
              : targetOf('getServiceResult', { params, query: { to: 'print' } }).url
          }
        />
        <p className="small">
          {t('services.result.verify')} <AppLink href="/verify/transcript">{t('services.result.verifyLink')}</AppLink>
        </p>
      </Panel>
    </Section>
  )
}
