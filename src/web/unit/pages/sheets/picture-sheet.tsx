import { targetOf } from '#web/shared/api/request.ts'
import { Sheet } from '#web/shared/ui/sheet.tsx'
import { t } from '../../t.ts'
import css from './sheets.module.css'

export interface Picture {
  readonly scan: string
  readonly page: number
  readonly title: string
}

/** A scanned page over the list, large enough to see whether somebody signed. */
export const PictureSheet = ({ picture: { scan, page, title }, onClose }: { readonly picture: Picture; readonly onClose: () => void }) => (
  <Sheet open wide title={title} onClose={onClose}>
    <img
      className={css['picture']}
      src={targetOf('getScanPage', { params: { id: scan, page: String(page) } }).url}
      alt={t('sheets.picture', { page })}
    />
  </Sheet>
)
