import { Section } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { useKept } from '../../insurance-card/use-kept.ts'
import { t } from '../../t.ts'
import { SignOutRow } from './sign-out-row.tsx'

/** What the first screen still leads to without network: the children's cards that this device keeps, and signing out. */
export const OfflineRows = () => {
  const { people } = useKept()
  const children = people.filter(({ holder }) => holder !== 'own')
  return (
    <>
      {children.length > 0 && (
        <Section title={t('family.title')} id="family">
          <RowList>
            {children.map(({ holder, fullName }) => (
              <Row key={holder} icon="baby" href={`/children/${holder}`} title={fullName} detail={t('card.keep.here')} />
            ))}
          </RowList>
        </Section>
      )}
      <Section title={t('home.account')} id="account">
        <RowList>
          <Row icon="settings" href="/settings" title={t('home.settings')} detail={t('home.settings.detail')} />
          <SignOutRow />
        </RowList>
      </Section>
    </>
  )
}
