import type { CardValidity } from '#contract/card.ts'
import { formatDay, formatInstant } from '#web/shared/i18n/formats.ts'
import { Button } from '#web/shared/ui/button.tsx'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { t } from '../../t.ts'
import css from './lookup.module.css'

type Told = NonNullable<CardValidity['card']>
const KINDS = { valid: 'ok', expiring: 'warn', not_yet_valid: 'warn', expired: 'err', locked: 'err' } as const satisfies Readonly<
  Record<Told['status'], string>
>

interface CardAnswerProps {
  readonly answer: CardValidity
  readonly onAnother: () => void
}

/** From when until when a card counts, or that nothing fits; never what does not. */
export const CardAnswer = ({ answer: { card, asOf }, onAnother }: CardAnswerProps) => (
  <div className={css['answer']}>
    {card ? (
      <>
        <Note kind={KINDS[card.status]} title={t(`lookup.validity.${card.status}`)} live="polite">
          {(card.status === 'locked' || card.status === 'expired' || card.status === 'expiring') && (
            <p>{t(`lookup.validity.${card.status}.text`)}</p>
          )}
        </Note>
        <Panel>
          <KeyValue
            rows={[
              { label: t('lookup.validity.from'), value: formatDay(card.validFrom) },
              {
                label: t('lookup.validity.until'),
                value: card.validUntil === null ? t('lookup.validity.open') : formatDay(card.validUntil),
              },
              ...(card.areaCode === null ? [] : [{ label: t('lookup.validity.area'), value: card.areaCode }]),
            ]}
          />
          <p className={css['small']}>{t('lookup.validity.asOf', { time: formatInstant(asOf) })}</p>
        </Panel>
      </>
    ) : (
      <Note kind="warn" title={t('lookup.validity.none')} live="polite">
        <p>{t('lookup.validity.noneText')}</p>
      </Note>
    )}
    <Button look="second" onClick={onAnother}>
      {t('lookup.validity.another')}
    </Button>
  </div>
)
