import type { Card } from '#contract/card.ts'
import { formatDay, formatSocialInsuranceNo } from '#web/shared/i18n/formats.ts'
import { KeyValue } from '#web/shared/ui/key-value.tsx'
import { Panel } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { HOTLINE, HOTLINE_LINK } from '../../contact.ts'
import { Digits } from '../../insurance-card/digits.tsx'
import { birthText, formatCardNo, levelPercent, levelText, validityText } from '../../insurance-card/words.ts'
import { t } from '../../t.ts'
import css from './card-details.module.css'

const rowsOf = (card: Card) => [
  { label: t('card.fullName'), value: card.fullName },
  { label: t('card.socialInsuranceNo'), value: <Digits>{formatSocialInsuranceNo(card.socialInsuranceNo)}</Digits> },
  { label: t('card.cardNo'), value: <Digits>{formatCardNo(card.cardNo)}</Digits> },
  { label: t(card.birthPrecision === 'year' ? 'card.birthYear' : 'card.birth'), value: birthText(card) },
  { label: t('card.sex'), value: t(`card.sex.${card.sex}`) },
  {
    label: t('card.facility'),
    value: (
      <>
        {card.facility.name}
        <span className={css['more']}>{card.facility.address}</span>
      </>
    ),
  },
  { label: t('card.validity'), value: validityText(card) },
  {
    label: t('card.level'),
    value: (
      <>
        {t('card.levelPays', { percent: levelPercent(card.coverageLevel) })}
        <span className={css['more']}>{levelText(card.coverageLevel)}</span>
      </>
    ),
  },
  ...(card.areaCode ? [{ label: t('card.area'), value: t('card.area.text', { code: card.areaCode }) }] : []),
  { label: t('card.fiveYear'), value: <FiveYears date={card.fiveYearDate} /> },
]

const FiveYears = ({ date }: { readonly date: string | null }) =>
  date ? (
    <>
      {t('card.fiveYear.from', { date: formatDay(date) })}
      <span className={css['more']}>{t('card.fiveYear.text')}</span>
    </>
  ) : (
    t('card.fiveYear.none')
  )

/** Everything that the card says, in words, and what its code carries. */
export const CardDetails = ({ card }: { readonly card: Card }) => (
  <div className={css['column']}>
    <Panel>
      <h2 className={css['title']}>{t('card.details')}</h2>
      <KeyValue rows={rowsOf(card)} />
      <details className={css['code']}>
        <summary>{t('card.qrContent')}</summary>
        <p>{t('card.qrContent.text')}</p>
        <p>{t('card.qrContent.fallback', { cardNo: formatCardNo(card.cardNo) })}</p>
        <p className={css['raw']}>{card.qrText}</p>
      </details>
    </Panel>
    <RowList>
      <Row icon="call" href={HOTLINE_LINK} title={t('card.wrong')} detail={t('card.wrong.detail', { hotline: HOTLINE })} />
      <Row icon="institution" href="/lookup/agencies" title={t('card.wrong.agency')} detail={t('card.wrong.agencyDetail')} />
    </RowList>
  </div>
)
