import { useQuery, keepPreviousData } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Board, BoardTable } from '#contract/boards.ts'
import { daysBetween, plainDate } from '#domain/kernel/date.ts'
import { call } from '#web/shared/api/client.ts'
import type { ApiProblem } from '#web/shared/api/problem.ts'
import { targetOf } from '#web/shared/api/request.ts'
import { formatDay, formatInstant } from '#web/shared/i18n/formats.ts'
import { language } from '#web/shared/i18n/language.ts'
import { AppLink } from '#web/shared/ui/app-link.tsx'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { t } from '../../t.ts'
import { useBoardChoice, type BoardChoice } from './board-address.ts'
import { CoverageNumbers } from './coverage.tsx'
import { DaysChart } from './days-chart.tsx'
import { Offices } from './offices.tsx'
import { PeriodChoice } from './period-choice.tsx'
import { Reasons } from './reasons.tsx'
import { Tiles } from './tiles.tsx'
import css from './boards.module.css'

/** How the work of the own agency and those below goes, over a period beside the one before. */
export const BoardPage = () => {
  useArrival(t('boards.title'))
  const { choice, choose } = useBoardChoice()
  const { data: board, error, refetch } = useBoard(choice)
  return (
    <>
      <div className={css['head']}>
        <h1 tabIndex={-1}>{t('boards.title')}</h1>
        <PeriodChoice choice={choice} onChange={choose} />
        <ButtonLink look="second" icon="download" small download="" href={fileAddress('getBoardWorkbook', choice)}>
          {t('boards.excel')}
        </ButtonLink>
      </div>
      {error && !board && <LoadError error={error} onRetry={() => void refetch()} />}
      {!board && !error && <Skeleton blocks={[7, 20, 12]} />}
      {board && <Numbers board={board} choice={choice} onChoose={choose} />}
    </>
  )
}

const useBoard = (choice: BoardChoice) =>
  useQuery<Board, ApiProblem>({
    queryKey: ['getBoard', choice],
    queryFn: ({ signal }) => call('getBoard', { query: choice }, { signal }),
    placeholderData: keepPreviousData,
  })

const fileAddress = (id: 'getBoardCsv' | 'getBoardWorkbook', choice: BoardChoice, table?: BoardTable): string =>
  targetOf(id, { query: { ...choice, language: language(), ...(table && { table }) } }).url

interface NumbersProps {
  readonly board: Board
  readonly choice: BoardChoice
  readonly onChoose: (choice: BoardChoice) => void
}

const Numbers = ({ board, choice, onChoose }: NumbersProps) => (
  <>
    <p className={css['range']}>
      <Range board={board} />{' '}
      {board.office !== null && (
        <button type="button" className={css['pick']} onClick={() => onChoose({ ...choice, office: undefined })}>
          {t('boards.allOffices')}
        </button>
      )}
    </p>
    <Tiles board={board} />
    <div className={css['columns']}>
      <Part title={t('boards.days')} files={[['days', t('boards.csv')]]} choice={choice}>
        <DaysChart board={board} />
      </Part>
      <Part title={t('boards.reasons')} files={[['reasons', t('boards.csv')]]} choice={choice}>
        <Reasons board={board} />
      </Part>
    </div>
    {board.offices.length > 0 && (
      <Part title={t('boards.offices')} files={[['offices', t('boards.csv')]]} choice={choice}>
        <Offices board={board} onChoose={office => onChoose({ ...choice, office })} />
      </Part>
    )}
    <Part
      title={t('boards.coverage')}
      files={[
        ['coverage', t('boards.csvOffices')],
        ['units', t('boards.csvUnits')],
      ]}
      choice={choice}
    >
      <CoverageNumbers coverage={board.coverage} />
    </Part>
    <p className="muted small">{t('boards.csvHint')}</p>
  </>
)

const Range = ({ board }: { readonly board: Board }) => {
  const { from, until } = board.period
  const days = daysBetween(plainDate(from), plainDate(until)) + 1
  const name = board.coverage?.offices.find(({ code }) => code === board.office)?.name ?? board.office
  return (
    <>
      {name !== null && <strong>{t('boards.ofOffice', { name })}. </strong>}
      {t('boards.range', { from: formatDay(from), until: formatDay(until), days })}{' '}
      {board.asOf === null ? t('boards.asOf.never') : t('boards.asOf', { time: formatInstant(board.asOf) })}
    </>
  )
}

interface PartProps {
  readonly title: string
  /** Its tables, and what the links to them say. */
  readonly files: readonly (readonly [table: BoardTable, label: string])[]
  readonly choice: BoardChoice
  readonly children: ReactNode
}

/** A part of the board with its heading and its numbers as files. */
const Part = ({ title, files, choice, children }: PartProps) => (
  <Panel className={css['part']}>
    <div className={css['partHead']}>
      <h2>{title}</h2>
      <p className={css['files']}>
        {files.map(([table, label]) => (
          <AppLink key={table} href={fileAddress('getBoardCsv', choice, table)} download="" aria-label={`${label}: ${title}`}>
            {label}
          </AppLink>
        ))}
      </p>
    </div>
    {children}
  </Panel>
)
