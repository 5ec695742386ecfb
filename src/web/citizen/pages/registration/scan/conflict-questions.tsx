import { useEffect, useRef, useState } from 'react'
import type { ScanSource } from '#domain/registration/scanned.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { RadioGroup } from '#web/shared/ui/radio-group.tsx'
import { t } from '../../../t.ts'
import type { Conflict, Filled, ScanField } from './fill.ts'
import css from './scan.module.css'

type Choice = 'typed' | 'scanned'

interface ConflictQuestionsProps {
  readonly source: ScanSource
  readonly conflicts: readonly Conflict[]
  /** The values of the code that the person wants. */
  readonly onDone: (chosen: Filled) => void
}

/** Shows what was typed beside what the code says, and lets the person choose field by field. Takes the place of the camera in the sheet,
 *  and the focus with it. */
export const ConflictQuestions = ({ source, conflicts, onDone }: ConflictQuestionsProps) => {
  const [choices, setChoices] = useState<Readonly<Partial<Record<ScanField, Choice>>>>({})
  const lead = useRef<HTMLParagraphElement>(null)
  useEffect(() => lead.current?.focus(), [])
  const choiceOf = ({ field }: Conflict): Choice => choices[field] ?? 'scanned'
  const wanted = conflicts.filter(conflict => choiceOf(conflict) === 'scanned')
  return (
    <>
      <p ref={lead} tabIndex={-1}>
        {t('registration.scan.conflict.lead')}
      </p>
      {conflicts.map(conflict => (
        <div key={conflict.field} className={css['question']}>
          <RadioGroup<Choice>
            id={`scan-${conflict.field}`}
            label={t(`registration.scan.conflict.${conflict.field}`)}
            value={choiceOf(conflict)}
            onChange={choice => setChoices({ ...choices, [conflict.field]: choice })}
            choices={[
              { value: 'scanned', label: conflict.scanned, detail: t(`registration.scan.from.${source}`) },
              { value: 'typed', label: conflict.typed, detail: t('registration.scan.conflict.typed') },
            ]}
          />
        </div>
      ))}
      <div className={css['choose']}>
        <Button wide onClick={() => onDone(Object.fromEntries(wanted.map(({ field, scanned }) => [field, scanned])))}>
          {t('registration.scan.conflict.use')}
        </Button>
      </div>
    </>
  )
}
