import { targetOf } from '#web/shared/api/request.ts'
import { language } from '#web/shared/i18n/language.ts'
import { ButtonLink } from '#web/shared/ui/button.tsx'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { t } from '../../t.ts'
import css from './progress.module.css'

const address = (id: 'getMembersCsv' | 'getMembersWorkbook'): string => targetOf(id, { query: { language: language() } }).url

/** Says what is in the list before it leaves the console. */
export const DownloadSheet = ({ onClose }: { readonly onClose: () => void }) => (
  <Sheet open title={t('unitBoard.download.title')} onClose={onClose}>
    <p>{t('unitBoard.download.text')}</p>
    <div className={css['actions']}>
      <ButtonLink look="second" icon="download" download="" href={address('getMembersCsv')}>
        {t('unitBoard.download.csv')}
      </ButtonLink>
      <ButtonLink icon="download" download="" href={address('getMembersWorkbook')}>
        {t('unitBoard.download.excel')}
      </ButtonLink>
    </div>
  </Sheet>
)
