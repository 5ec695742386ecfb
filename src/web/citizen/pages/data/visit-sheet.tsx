import { useLocation } from 'wouter'
import { useAnswer } from '#web/shared/api/query.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { isOverPage } from '#web/shared/ui/use-back-closes.ts'
import { t } from '../../t.ts'
import type { Visit } from './group-looks.ts'
import { seenText, whoText, whyText } from './words.ts'

interface VisitSheetProps {
  readonly visit: Visit | undefined
  /** Whose data were seen; undefined for the own ones. */
  readonly childName: string | undefined
  readonly onClose: () => void
}

/** One visit in full, and the way to ask about it. */
export const VisitSheet = ({ visit, childName, onClose }: VisitSheetProps) => (
  <Sheet open={visit !== undefined} title={t('access.one')} onClose={onClose}>
    {visit && <VisitInFull visit={visit} childName={childName} />}
  </Sheet>
)

const whenText = ({ from, until }: Visit): string =>
  formatInstant(from) === formatInstant(until)
    ? formatInstant(until)
    : t('access.until', { from: formatInstant(from), to: formatInstant(until) })

const VisitInFull = ({ visit, childName }: Pick<VisitSheetProps, 'childName'> & { readonly visit: Visit }) => {
  const [, go] = useLocation()
  const { data: home } = useAnswer('getHome')
  const { look } = visit
  const [when, who, what, why] = [whenText(visit), whoText(look), seenText(visit), whyText(look)]
  const seen = { when, who, reader: look.reader, what, why }
  const ask = () =>
    go('/support', {
      replace: isOverPage(),
      state: {
        topic: 'access',
        text: childName === undefined ? t('access.strangeWords', seen) : t('access.strangeWordsChild', { name: childName, ...seen }),
        ...(home && { socialInsuranceNo: home.socialInsuranceNo, fullName: home.fullName }),
      },
    })
  return (
    <div className="stack">
      <KeyValue
        rows={[
          { label: t('access.who'), value: who },
          { label: t('access.when'), value: <span className="num">{when}</span> },
          { label: t('access.what'), value: what },
          { label: t('access.why'), value: why },
          { label: t('access.reader'), value: <span className="num">{look.reader}</span> },
        ]}
      />
      <p className="muted small">{t('access.readerHint')}</p>
      <p>{t('access.strangeText')}</p>
      <Button look="second" wide onClick={ask}>
        {t('access.strange')}
      </Button>
    </div>
  )
}
