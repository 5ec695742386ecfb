import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { HandoverInFull, HandoverRow, HandoverSheet } from '#contract/handovers.ts'
import { targetOf } from '#web/shared/api/request.ts'
import { formatInstant } from '#web/shared/i18n/formats.ts'
import { CheckField } from '#web/shared/ui/check-field.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { t } from '../../t.ts'
import { NameDossier } from './name-dossier.tsx'
import css from './handovers.module.css'

interface SheetLineProps {
  readonly list: Pick<HandoverRow, 'id' | 'version'>
  /** The list after a dossier was named. */
  readonly onChange: (list: HandoverInFull) => void
  readonly sheet: HandoverSheet
  /** Not taken yet: it may be sent back. */
  readonly isOpen: boolean
  /** Why it is sent back; undefined when it is not. */
  readonly reason: string | undefined
  readonly isMissing: boolean
  readonly onReason: (reason: string | undefined) => void
  readonly onEnlarge: () => void
}

/** A sheet: its picture, whose it is, which dossier it is for, and whether it goes back. */
export const SheetLine = ({ list, sheet, isOpen, reason, isMissing, onChange, onReason, onEnlarge }: SheetLineProps) => {
  const { number, code, group, name, dossier, state } = sheet
  return (
    <WithPicture list={list.id} sheet={sheet} onEnlarge={onEnlarge}>
      <strong>{name}</strong>
      <span className={css['detail']}>
        {group} · {t('handovers.number', { number, code })}
      </span>
      <SheetDossier sheet={sheet} />
      <SheetFacts sheet={sheet} />
      {isOpen && dossier?.isPrinted !== true && state !== 'void' && <NameDossier list={list} sheet={sheet} onChange={onChange} />}
      {isOpen && state !== 'void' && (
        <CheckField
          id={`back-${number}`}
          label={
            <>
              {t('handovers.sendBack')} <span className="spoken">{name}</span>
            </>
          }
          checked={reason !== undefined}
          onChange={isBack => onReason(isBack ? '' : undefined)}
        />
      )}
      {reason !== undefined && (
        <TextField
          id={`reason-${number}`}
          label={t('handovers.reason', { number })}
          hint={t('handovers.reasonHint')}
          value={reason}
          onChange={onReason}
          error={isMissing && reason.trim() === '' ? t('handovers.reasonMissing', { number }) : undefined}
          autoComplete="off"
          maxLength={300}
          spellCheck
        />
      )}
    </WithPicture>
  )
}

/** For which dossier it is, and whose that is. */
const SheetDossier = ({ sheet: { name, dossier } }: { readonly sheet: HandoverSheet }) => {
  if (!dossier) return <span>{t('handovers.noDossier')}</span>
  const { no, file } = dossier
  if (!file) return <span>{t('handovers.dossierElsewhere', { no })}</span>
  return (
    <>
      <Link href={`/files/${file.id}`}>{t('handovers.dossierOf', { no, applicant: file.applicant })}</Link>
      {!file.isSameName && <Tag kind="err">{t('handovers.otherName', { name })}</Tag>}
    </>
  )
}

/** How the unit got it, what its picture is of, and what became of it. */
const SheetFacts = ({ sheet }: { readonly sheet: HandoverSheet }) => {
  const { state, tickedBecause, scannedOn, hasInk, outcome, noting } = sheet
  return (
    <>
      {tickedBecause !== null && <span className={css['detail']}>{t('handovers.tickedBecause', { reason: tickedBecause })}</span>}
      <span className={css['detail']}>
        {scannedOn === null ? t('handovers.noPicture') : t('handovers.pictureOf', { time: formatInstant(scannedOn) })}
      </span>
      <div className={css['tags']}>
        {state === 'ticked' && <Tag kind="warn">{t('handovers.ticked')}</Tag>}
        {state === 'void' && <Tag kind="err">{t('handovers.void')}</Tag>}
        {scannedOn !== null && hasInk === false && <Tag kind="warn">{t('handovers.noInk')}</Tag>}
        {outcome === 'confirmed' && <Tag kind="ok">{t('handovers.confirmed')}</Tag>}
        {outcome === 'sent_back' && <Tag kind="err">{t('handovers.isSentBack')}</Tag>}
      </div>
      {noting !== null && <span>{t(`handovers.noting.${noting}`)}</span>}
    </>
  )
}

interface PictureProps extends Pick<SheetLineProps, 'sheet' | 'onEnlarge'> {
  readonly list: string
  readonly children: ReactNode
}

const WithPicture = ({ list, sheet: { number, name, scannedOn }, onEnlarge, children }: PictureProps) => (
  <div className={css['row']}>
    {scannedOn !== null ? (
      <button type="button" className={css['thumb']} onClick={onEnlarge} aria-label={t('handovers.enlarge', { name })}>
        <img loading="lazy" src={targetOf('getHandoverThumb', { params: { id: list, number: String(number) } }).url} alt="" />
      </button>
    ) : (
      <span className={css['thumb']} />
    )}
    <div className={css['words']}>{children}</div>
  </div>
)
