import { useEffect, useState } from 'react'
import type { Seen } from '#domain/directory/seen.ts'
import { Button } from '#web/shared/ui/button.tsx'
import type { IconName } from '#web/shared/ui/icon.tsx'
import { Section } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { t } from '../../t.ts'
import css from './lookup.module.css'
import { forgetSeen, seenEntries, type Opened, type SeenList } from '../../seen-store.ts'

const SHOWN = 5
const ICONS: Readonly<Record<SeenList, IconName>> = {
  agencies: 'institution',
  'sick-leave': 'health',
  insured: 'hospital',
  points: 'place',
  units: 'building',
}

/** What was opened last on this device, there without a network too; and a way to forget it. */
export const SeenSection = () => {
  const [opened, setOpened] = useState<readonly Seen<Opened>[]>([])
  const [isForgotten, setForgotten] = useState(false)
  useEffect(() => void seenEntries().then(setOpened), [])
  const forget = () =>
    void forgetSeen().then(() => {
      setOpened([])
      setForgotten(true)
    })
  return (
    <>
      {opened.length > 0 && (
        <div className={css['papers']}>
          <Section id="seen" title={t('lookup.seen')}>
            <RowList>
              {opened.slice(0, SHOWN).map(({ row: { code, name, address, list } }) => (
                <Row
                  key={code}
                  href={`/lookup/${code}`}
                  icon={ICONS[list]}
                  title={<span lang="vi">{name}</span>}
                  detail={<span lang="vi">{address}</span>}
                />
              ))}
            </RowList>
            <p className={css['small']}>{t('lookup.seen.why')}</p>
            <div className={css['again']}>
              <Button look="second" small onClick={forget}>
                {t('lookup.seen.forget')}
              </Button>
            </div>
          </Section>
        </div>
      )}
      <p className={css['small']} role="status">
        {isForgotten && t('lookup.seen.forgotten')}
      </p>
    </>
  )
}
