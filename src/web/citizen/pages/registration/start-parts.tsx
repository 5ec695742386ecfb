import { Icon, type IconName } from '#web/shared/ui/icon.tsx'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Note } from '#web/shared/ui/note.tsx'
import { Panel, Section } from '#web/shared/ui/panel.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { t } from '../../t.ts'
import css from './registration.module.css'

/** What to have at hand. */
export const ForPersons = () => (
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
)

/** A parent does it, signed in, with the birth certificate. */
export const ForChildren = ({ isSignedIn }: { readonly isSignedIn: boolean }) => (
  <>
    {!isSignedIn && (
      <div className={css['noteAbove']}>
        <Note title={t('registration.start.childFirst')} icon="key">
          <p>{t('registration.start.childFirstText')}</p>
        </Note>
      </div>
    )}
    <Section title={t('registration.start.ready')} id="ready">
      <Panel>
        <ul className={css['ready']}>
          <Ready icon="card" text={t('registration.start.readyChildNo')} />
          <Ready icon="document" text={t('registration.start.readyCertificate')} />
          <Ready icon="camera" text={t('registration.start.readyChildPhoto')} />
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

/** A unit asks for an account of its own, with which somebody follows all of its people. */
export const ForUnits = () => (
  <Note title={t('registration.start.unitTitle')} icon="building">
    <p>{t('registration.start.unitText')}</p>
    <div className={css['buttons']}>
      <ButtonLink href="/unit-account">{t('registration.start.unitLink')}</ButtonLink>
    </div>
  </Note>
)

/** Following a dossier that was sent from anywhere. */
export const Elsewhere = () => (
  <div className={css['after']}>
    <RowList>
      <Row icon="search" title={t('registration.start.track')} detail={t('registration.start.trackDetail')} href="/track" />
    </RowList>
  </div>
)
