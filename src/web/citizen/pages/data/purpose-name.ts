import type { Consent } from '#contract/privacy.ts'
import { t } from '../../t.ts'

/** What a consent is for, in a few words. */
export const purposeName = ({ purpose, about }: Pick<Consent, 'purpose' | 'about'>): string =>
  purpose === 'account' ? t('privacy.purpose.account') : t(`privacy.purpose.${purpose}`, { child: about ?? '' })
