import { ANNOUNCEMENT_PAGES } from '#domain/announcements/announcement.ts'
import { tidyLines } from '#domain/announcements/words.ts'
import { Icon } from '#web/shared/ui/icon.tsx'
import css from './announcements.module.css'
import { t } from './t.ts'

interface PhonePreviewProps {
  readonly title: string
  readonly text: string
  readonly page: string
}

/** How it looks on a phone: the line on the lock screen, which says nothing of it, and the notice in the inbox. */
export const PhonePreview = ({ title, text, page }: PhonePreviewProps) => {
  const shownPage = ANNOUNCEMENT_PAGES.find(known => known === page)
  return (
    <section className={css['preview']} aria-labelledby="preview">
      <h2 id="preview">{t('announcements.preview')}</h2>
      <p className="small muted">{t('announcements.preview.lock')}</p>
      <div className={css['lock']}>
        <Icon name="bell" />
        <div>
          <strong>{t('message.sender')}</strong>
          <p>{t('message.push.announcement')}</p>
        </div>
      </div>
      <p className="small muted">{t('announcements.preview.inbox')}</p>
      <div className={css['phone']}>
        {title.trim() === '' && text.trim() === '' ? (
          <p className="muted">{t('announcements.preview.none')}</p>
        ) : (
          <>
            <strong className={css['phoneTitle']}>{tidyLines(title)}</strong>
            <p className={css['phoneText']}>{tidyLines(text)}</p>
            {shownPage && <span className={css['phoneButton']}>{t(`announcements.page.${shownPage}`)}</span>}
          </>
        )}
      </div>
      <p className="small muted">{t('announcements.ways')}</p>
    </section>
  )
}
