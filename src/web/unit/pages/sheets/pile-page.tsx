import { useState } from 'react'
import { Link } from 'wouter'
import type { PileInFull, Sheet } from '#contract/unit-sheets.ts'
import { formatPileCode } from '#domain/units/sheet-token.ts'
import { useAnswer } from '#web/shared/api/query.ts'
import { targetOf } from '#web/shared/api/request.ts'
import { useArrival } from '#web/shared/desk/use-arrival.ts'
import { formatDay } from '#web/shared/i18n/formats.ts'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Skeleton } from '#web/shared/ui/skeleton.tsx'
import { LoadError } from '#web/shared/ui/states.tsx'
import { t } from '../../t.ts'
import { GiveList } from './give-list.tsx'
import { PictureSheet, type Picture } from './picture-sheet.tsx'
import { ScanList } from './scan-list.tsx'
import { SheetLists } from './sheet-lists.tsx'
import { PileNumbers } from './sheets-page.tsx'
import { TickSheet } from './tick-sheet.tsx'
import { UploadScan } from './upload-scan.tsx'
import css from './sheets.module.css'

const ASK_AGAIN_MS = 2_000

/** One pile: print it, send what was scanned, see who is missing. While a scan is read the page asks again by itself. */
export const PilePage = ({ id }: { readonly id: string }) => {
  const [isReading, setReading] = useState(false)
  const { data, error, refetch } = useAnswer(
    'getPile',
    { params: { id } },
    { staleTime: 0, refetchInterval: isReading ? ASK_AGAIN_MS : false },
  )
  const waits = data?.scans.some(({ state }) => state === 'waiting') === true
  if (waits !== isReading) setReading(waits)
  const title = data ? t('sheets.pile', { code: formatPileCode(data.pile.code) }) : t('sheets.title')
  useArrival(title, { key: data ? id : '' })
  return (
    <div className={css['page']}>
      <Link href="/sheets" className={css['back']}>
        {t('sheets.back')}
      </Link>
      <h1 tabIndex={-1}>{title}</h1>
      {error && !data && <LoadError error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton blocks={[6, 5, 5]} />}
      {data && <PileBody data={data} onChange={() => void refetch()} />}
    </div>
  )
}

const PileBody = ({ data, onChange }: { readonly data: PileInFull; readonly onChange: () => void }) => {
  const { pile, sheets, scans } = data
  const [picture, setPicture] = useState<Picture>()
  const [ticked, setTicked] = useState<{ readonly sheet: Sheet; readonly isReturned: boolean }>()
  return (
    <>
      <Panel className="stack">
        <p className="muted">
          {pile.group ?? t('sheets.wholeUnit')} · {t('sheets.printedOn', { date: formatDay(pile.printedOn) })}
        </p>
        <PileNumbers pile={pile} />
        <div className={css['buttons']}>
          <ButtonLink look="second" icon="download" href={targetOf('getPilePdf', { params: { id: pile.id } }).url} otherApp>
            {t('sheets.print')}
          </ButtonLink>
        </div>
        <p className="muted small">{t('sheets.printHint')}</p>
        <UploadScan pile={pile.id} onSent={onChange} />
        <GiveList pile={pile.id} sheets={sheets} onDone={onChange} />
      </Panel>
      <ScanList scans={scans} onSee={setPicture} />
      <SheetLists sheets={sheets} onSee={setPicture} onTick={(sheet, isReturned) => setTicked({ sheet, isReturned })} />
      {picture && <PictureSheet picture={picture} onClose={() => setPicture(undefined)} />}
      {ticked && (
        <TickSheet
          {...ticked}
          onClose={() => setTicked(undefined)}
          onDone={() => {
            setTicked(undefined)
            onChange()
          }}
        />
      )}
    </>
  )
}
