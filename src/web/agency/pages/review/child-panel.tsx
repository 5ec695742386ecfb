import { useState } from 'react'
import type { CaseFile } from '#contract/review.ts'
import { call } from '#web/shared/api/client.ts'
import { ApiProblem } from '#web/shared/api/problem.ts'
import { formatDay, formatSocialInsuranceNo } from '#web/shared/i18n/formats.ts'
import { problemText } from '#web/shared/i18n/messages.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { t } from '../../t.ts'
import { keepCaseFile } from '../../parts/use-case-file.ts'
import css from './decision.module.css'

type Child = NonNullable<CaseFile['child']>

interface ChildPanelProps {
  readonly file: CaseFile
  readonly child: Child
}

/** Who asks for a child: the parent as the registry knows them, who else looks after the child, and what came of an approval. */
export const ChildPanel = ({ file, child }: ChildPanelProps) => (
  <Panel>
    <h2 className={css['legend']}>{t('review.child')}</h2>
    <KeyValue
      rows={[
        { label: t('review.child.relation'), value: t(`review.child.relation.${child.relation}`) },
        { label: t('review.child.guardian'), value: child.guardian.fullName },
        { label: t('review.item.socialInsuranceNo'), value: formatSocialInsuranceNo(child.guardian.socialInsuranceNo) },
        { label: t('review.child.born'), value: formatDay(child.guardian.birthDate) },
        { label: t('review.item.address'), value: child.guardian.address ?? '–' },
      ]}
    />
    {child.otherGuardians > 0 && (
      <Note kind="warn" icon="people" title={t('review.child.others', { count: child.otherGuardians })}>
        <p>{t('review.child.othersMore')}</p>
      </Note>
    )}
    {child.access !== null && <Access file={file} access={child.access} />}
  </Panel>
)

const LOOKS = { open: 'ok', ended: 'err', grown_up: 'plain' } as const

const Access = ({ file, access }: { readonly file: CaseFile; readonly access: NonNullable<Child['access']> }) => {
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const end = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      keepCaseFile(await call('endGuardianAccess', { params: { id: file.id } }))
      setAsking(false)
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className={css['more']}>
      <Tag kind={LOOKS[access]}>{t(`review.child.access.${access}`)}</Tag>
      {access === 'open' && (
        <button type="button" className={`${css['text'] ?? ''} ${css['danger'] ?? ''}`} onClick={() => setAsking(true)}>
          {t('review.child.end')}
        </button>
      )}
      <Sheet open={isAsking} title={t('review.child.endTitle', { name: file.applicantName })} onClose={() => setAsking(false)}>
        <div className="stack">
          <p>{t('review.child.endText')}</p>
          {problem && (
            <Note kind="err" live="assertive">
              <p>{problemText(problem)}</p>
            </Note>
          )}
          <Button look="refuse" busy={isBusy} onClick={() => void end()}>
            {t('review.child.end')}
          </Button>
          <Button look="second" onClick={() => setAsking(false)}>
            {t('review.child.keep')}
          </Button>
        </div>
      </Sheet>
    </div>
  )
}
