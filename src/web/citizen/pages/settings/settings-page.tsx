import { language, setLanguage, type Language } from '#web/shared/i18n/language.ts'
import { setPreferences, usePreferences, type TextSize, type Theme } from '#web/shared/preferences/preferences.ts'
import { Page, PageHeader } from '#web/shared/ui/page.tsx'
import { RadioGroup } from '#web/shared/ui/radio-group.tsx'
import { Row, RowList } from '#web/shared/ui/row-list.tsx'
import { t } from '../../t.ts'
import { LazyPushPanel } from '../../push/lazy-push-panel.tsx'
import { useVisitor } from '../../session/session.ts'
import css from './settings.module.css'

/** Language, text size and background; for who is signed in, notifications on this device. Each choice holds at once. */
export const SettingsPage = () => {
  const { theme, text } = usePreferences()
  const { kind } = useVisitor()
  return (
    <Page narrow>
      <PageHeader title={t('shell.settings')}>
        <p>{t('shell.settings.saved')}</p>
      </PageHeader>
      <div className={css['groups']}>
        <RadioGroup<Language>
          id="language"
          label={t('shell.settings.language')}
          value={language()}
          onChange={value => void setLanguage(value)}
          choices={[
            { value: 'vi', label: <span lang="vi">{t('shell.settings.languageVi')}</span> },
            { value: 'en', label: <span lang="en">{t('shell.settings.languageEn')}</span> },
          ]}
        />
        <RadioGroup<TextSize>
          id="text"
          label={t('shell.settings.text')}
          value={text}
          onChange={value => setPreferences({ text: value })}
          choices={[
            { value: 'normal', label: t('shell.settings.textNormal') },
            { value: 'large', label: t('shell.settings.textLarge') },
          ]}
        />
        <RadioGroup<Theme>
          id="theme"
          label={t('shell.settings.theme')}
          value={theme}
          onChange={value => setPreferences({ theme: value })}
          choices={[
            { value: 'auto', label: t('shell.settings.themeAuto') },
            { value: 'light', label: t('shell.settings.themeLight') },
            { value: 'dark', label: t('shell.settings.themeDark') },
          ]}
        />
      </div>
      {kind === 'person' && (
        <>
          <LazyPushPanel of="account" />
          <div className={css['choose']}>
            <RowList>
              <Row icon="bell" href="/inbox/choose" title={t('shell.title.choose')} detail={t('shell.settings.choose')} />
            </RowList>
          </div>
        </>
      )}
    </Page>
  )
}
