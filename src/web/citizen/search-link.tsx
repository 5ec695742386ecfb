import { AppLink } from '#web/shared/ui/app-link.tsx'
import control from '#web/shared/ui/control.module.css'
import { cx } from '#web/shared/ui/cx.ts'
import { Icon } from '#web/shared/ui/icon.tsx'
import { t } from './t.ts'

/** On the first screen of a tab: looks like a field, and opens the search over everything. The search itself comes when it is opened. */
export const SearchLink = ({ from = '' }: { readonly from?: '' | '/services' | '/lookup' }) => (
  <AppLink href={`/search${from}`} className={cx(control['wrap'], control['control'], control['led'], control['link'])}>
    <Icon name="search" className={control['lead']} />
    {t('shell.search')}
  </AppLink>
)
