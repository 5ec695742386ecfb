import { language, setLanguage } from '#web/shared/i18n/language.ts'
import { setPreferences, usePreferences } from '#web/shared/preferences/preferences.ts'
import { Icon } from '#web/shared/ui/icon.tsx'
import { t } from '../t.ts'

/** Text size and the other language, on every screen. `words` writes them out where there is room for it. */
export const Tools = ({ words = false }: { readonly words?: boolean }) => {
  const { text } = usePreferences()
  const other = language() === 'vi' ? 'en' : 'vi'
  return (
    <div className="app-tools">
      <button
        type="button"
        className="app-tool"
        aria-pressed={text === 'large'}
        aria-label={words ? undefined : t('shell.textLarger')}
        onClick={() => setPreferences({ text: text === 'large' ? 'normal' : 'large' })}
      >
        <Icon name="text-size" />
        {words && t('shell.textSize')}
      </button>
      <button
        type="button"
        className="app-tool"
        lang={other}
        aria-label={words ? undefined : `${t('shell.otherLanguageShort')}, ${t('shell.otherLanguage')}`}
        onClick={() => void setLanguage(other)}
      >
        {t(words ? 'shell.otherLanguage' : 'shell.otherLanguageShort')}
      </button>
    </div>
  )
}
