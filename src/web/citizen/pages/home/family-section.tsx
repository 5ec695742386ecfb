import { useAnswer } from '#web/shared/api/query.ts'
import { formatDay } from '#web/shared/i18n/formats.ts'
import { Section } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { t } from '../../t.ts'

/** Thành viên gia đình: the children whose records are open to the person, and the way to one more. */
export const FamilySection = () => {
  const { data: children } = useAnswer('listChildren')
  return (
    <Section title={t('family.title')} id="family">
      <RowList>
        {(children ?? []).map(child => (
          <Row
            key={child.id}
            icon="baby"
            href={`/children/${child.id}`}
            title={child.fullName}
            detail={t('family.born', { day: formatDay(child.birthDate) })}
          />
        ))}
        <Row icon="plus" href="/register?who=child" title={t('family.register')} detail={t('family.registerDetail')} />
      </RowList>
    </Section>
  )
}
