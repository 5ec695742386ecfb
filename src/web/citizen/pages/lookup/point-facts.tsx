import type { Place } from '#contract/directory.ts'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { t } from '../../t.ts'
import { agencyLink, codeFact, phoneFact } from './common-facts.tsx'

interface PointFactsProps {
  readonly place: Place
  readonly point: NonNullable<Place['point']>
}

/** Who runs a collection point, what it takes money for, and who looks after it. */
export const PointFacts = ({ place, point }: PointFactsProps) => (
  <Panel>
    <KeyValue
      rows={[
        { label: t('lookup.kind'), value: t(`lookup.point.${point.kind}`) },
        ...(point.collects.length
          ? [{ label: t('lookup.collects'), value: point.collects.map(what => t(`lookup.collects.${what}`)).join(', ') }]
          : []),
        ...(point.organisation === null ? [] : [{ label: t('lookup.organisation'), value: point.organisation }]),
        ...(point.agency ? [{ label: t('lookup.ofAgency'), value: agencyLink(point.agency) }] : []),
        ...phoneFact(place.phone),
        codeFact(place.code),
      ]}
    />
  </Panel>
)
