import type { Transcript } from '#contract/transcripts.ts'
import { formatTranscriptCode, VERIFY_PATH } from '#domain/transcripts/code.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { t } from '../../t.ts'
import css from './transcripts.module.css'

const DAY_MS = 86_400_000

/** The code in groups that can be read out on the phone, and what whoever gets the transcript does with it. */
export const HowToCheck = ({ transcript: { code, expiresAt } }: { readonly transcript: Transcript }) => {
  const address = useAnswer('getDeployment', undefined, { staleTime: DAY_MS }).data?.address ?? location.origin
  return (
    <Section title={t('transcripts.how')} id="how">
      <Panel>
        {code !== null && (
          <>
            <p className="small muted">{t('transcripts.code')}</p>
            <p id="code-groups" className={css['code']}>
              {formatTranscriptCode(code)
                .split('-')
                .map((group, n) => (
                  // Groups of the same signs may follow each other.
                  <span key={`${String(n)} ${group}`}>{group} </span>
                ))}
            </p>
          </>
        )}
        <ol className={css['how']}>
          <li>{t('transcripts.how.scan', { address: `${address.replace(/^https?:\/\//u, '')}${VERIFY_PATH}` })}</li>
          <li>{t('transcripts.how.compare')}</li>
          <li>{t('transcripts.how.until', { time: formatInstant(expiresAt) })}</li>
        </ol>
      </Panel>
    </Section>
  )
}
