import type { ServiceRequest } from '#contract/services.ts'
import { formatInstantDay } from '#web/shared/i18n/formats.ts'
import { Section } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { t } from '../../../t.ts'
import { requestPath } from './paths.ts'
import { titleOf } from './request-row.tsx'

/** Signed papers of the person: results of requests, and the way to the transcripts. */
export const OwnPapers = ({ requests }: { readonly requests: readonly ServiceRequest[] }) => (
  <Section id="papers" title={t('services.ownPapers')}>
    <RowList>
      {requests.flatMap(request =>
        request.result
          ? [
              <Row
                key={request.id}
                href={requestPath(request)}
                icon="document"
                title={t('services.result.of', { title: titleOf(request) })}
                detail={`${formatInstantDay(request.result.issuedAt)} · ${request.result.number}`}
              />,
            ]
          : [],
      )}
      <Row href="/transcripts" icon="document" title={t('services.transcripts')} detail={t('services.transcriptsDetail')} />
    </RowList>
  </Section>
)
