import { useState } from 'react'
import { chosenPeriod, PERIODS } from '#domain/boards/period.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { DayField } from '#web/shared/ui/day-field.tsx'
import { FieldPair } from '#web/shared/ui/field.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { Chip } from '../../parts/chip.tsx'
import { useToday } from '../../parts/use-today.ts'
import { t } from '../../t.ts'
import type { BoardChoice } from './board-address.ts'
import css from './boards.module.css'

interface PeriodChoiceProps {
  readonly choice: BoardChoice
  readonly onChange: (choice: BoardChoice) => void
}

/** Over which days is counted. */
export const PeriodChoice = ({ choice, onChange }: PeriodChoiceProps) => {
  const [isOpen, setOpen] = useState(false)
  const { office, period = 'month', from } = choice
  return (
    <div className={css['periods']} role="group" aria-label={t('boards.period')}>
      {PERIODS.map(name => (
        <Chip
          key={name}
          isOn={from === undefined && name === period}
          onPress={() => onChange({ office, period: name === 'month' ? undefined : name })}
        >
          {t(`boards.period.${name}`)}
        </Chip>
      ))}
      <Chip isOn={from !== undefined} onPress={() => setOpen(true)}>
        {t('boards.period.chosen')}
      </Chip>
      <Sheet open={isOpen} title={t('boards.period')} onClose={() => setOpen(false)}>
        <DaysForm
          choice={choice}
          onChoose={days => {
            setOpen(false)
            onChange({ office, ...days })
          }}
        />
      </Sheet>
    </div>
  )
}

interface DaysFormProps {
  readonly choice: BoardChoice
  readonly onChoose: (days: { readonly from: string; readonly until: string }) => void
}

const DaysForm = ({ choice, onChoose }: DaysFormProps) => {
  const today = useToday()
  const [from, setFrom] = useState(choice.from ?? '')
  const [until, setUntil] = useState<string>(choice.until ?? today)
  const [isWrong, setWrong] = useState(false)
  const send = () => {
    const isPeriod = chosenPeriod(from, until, today) !== undefined
    setWrong(!isPeriod)
    if (isPeriod) onChoose({ from, until })
  }
  return (
    <form
      className={css['form']}
      onSubmit={event => {
        event.preventDefault()
        send()
      }}
    >
      <FieldPair>
        <DayField id="from" label={t('boards.from')} value={from} onChange={setFrom} max={today} />
        <DayField
          id="until"
          label={t('boards.until')}
          value={until}
          onChange={setUntil}
          max={today}
          {...(isWrong && { error: t('boards.badPeriod') })}
        />
      </FieldPair>
      <Button type="submit" wide>
        {t('boards.show')}
      </Button>
    </form>
  )
}
