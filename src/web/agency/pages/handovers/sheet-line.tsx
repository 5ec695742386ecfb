import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { HandoverSheet } from '#contract/handovers.ts'
import { targetOf } from '#web/shared/api/request.ts'
import { CheckField } from '#web/shared/ui/check-field.tsx'
import { Tag } from '#web/shared/ui/tag.tsx'
import { TextField } from '#web/shared/ui/text-field.tsx'
import { t } from '../../t.ts'
import css from './handovers.module.css'

interface SheetLineProps {
  readonly list: string
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
export const SheetLine = ({ list, sheet, isOpen, reason, isMissing, onReason, onEnlarge }: SheetLineProps) => {
  const { number, code, group, name, dossier, hasPicture, hasInk, outcome } = sheet
  return (
    <WithPicture list={list} sheet={sheet} onEnlarge={onEnlarge}>
      <strong>{name}</strong>
      <span className={css['detail']}>
        {group} · {t('handovers.number', { number, code })}
      </span>
      <span>
        {dossier ? <Link href={`/files/${dossier.id}`}>{t('handovers.dossier', { no: dossier.no })}</Link> : t('handovers.noDossier')}
      </span>
      <div className={css['tags']}>
        {!hasPicture && <Tag kind="warn">{t('handovers.noPicture')}</Tag>}
        {hasPicture && hasInk === false && <Tag kind="warn">{t('handovers.noInk')}</Tag>}
        {outcome === 'confirmed' && <Tag kind="ok">{t('handovers.confirmed')}</Tag>}
        {outcome === 'sent_back' && <Tag kind="err">{t('handovers.isSentBack')}</Tag>}
      </div>
      {isOpen && (
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

interface PictureProps extends Pick<SheetLineProps, 'list' | 'sheet' | 'onEnlarge'> {
  readonly children: ReactNode
}

const WithPicture = ({ list, sheet: { number, name, hasPicture }, onEnlarge, children }: PictureProps) => (
  <div className={css['row']}>
    {hasPicture ? (
      <button type="button" className={css['thumb']} onClick={onEnlarge} aria-label={t('handovers.enlarge', { name })}>
        <img loading="lazy" src={targetOf('getHandoverPicture', { params: { id: list, number: String(number) } }).url} alt="" />
      </button>
    ) : (
      <span className={css['thumb']} />
    )}
    <div className={css['words']}>{children}</div>
  </div>
)
