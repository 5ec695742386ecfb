import { Icon, type IconName } from '#web/shared/ui/icon.tsx'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { t } from '../../t.ts'
import css from './registration.module.css'
import type { KeptHere } from './use-kept.ts'

interface ForPersonsProps {
  readonly kept: KeptHere | undefined
  /** The draft was sent and waits for its code. */
  readonly hasCode: boolean
}

/** What to have at hand, and that a draft is waiting. */
export const ForPersons = ({ kept, hasCode }: ForPersonsProps) => (
  <>
    {kept?.draft && (
      <div className={css['noteAbove']}>
        <Note title={t('registration.start.draft')} icon="edit">
          <p>
            {kept.draft.value.fullName.trim() === ''
              ? t('registration.start.draftNoName')
              : t('registration.start.draftOf', { name: kept.draft.value.fullName.trim() })}
          </p>
          {hasCode && (
            <div className={css['buttons']}>
              <ButtonLink href="/register/code" small>
                {t('registration.review.haveCode')}
              </ButtonLink>
            </div>
          )}
        </Note>
      </div>
    )}
    <Section title={t('registration.start.ready')} id="ready">
      <Panel>
        <ul className={css['ready']}>
          <Ready icon="card" text={t('registration.start.readyNo')} />
          <Ready icon="document" text={t('registration.start.readyPaper')} />
          <Ready icon="phone" text={t('registration.start.readyPhone')} />
          <Ready icon="camera" text={t('registration.start.readyPhoto')} />
        </ul>
      </Panel>
    </Section>
  </>
)

const Ready = ({ icon, text }: { readonly icon: IconName; readonly text: string }) => (
  <li>
    <Icon name={icon} />
    <span>{text}</span>
  </li>
)

/** Units cannot register here; says where they can. */
export const ForUnits = () => (
  <Note title={t('registration.start.unitTitle')} icon="building">
    <p>{t('registration.start.unitText')}</p>
    <div className={css['buttons']}>
      <ButtonLink href="/lookup/agencies" look="second" small>
        {t('registration.start.unitLink')}
      </ButtonLink>
    </div>
  </Note>
)

/** A dossier of this device, and following any other. */
export const Elsewhere = ({ sentNo }: { readonly sentNo: string | undefined }) => (
  <div className={css['after']}>
    <RowList>
      {sentNo !== undefined && (
        <Row
          icon="document"
          title={t('registration.start.sent', { no: sentNo })}
          detail={t('registration.start.sentDetail')}
          href="/register/sent"
        />
      )}
      <Row icon="search" title={t('registration.start.track')} detail={t('registration.start.trackDetail')} href="/track" />
    </RowList>
  </div>
)
