import type { Look } from '#contract/access.ts'
import { language } from '#web/shared/i18n/language.ts'
import { t } from '../../t.ts'
import type { Visit } from './group-looks.ts'

export const whoText = ({ role, place }: Look): string => t(`access.role.${role}`, { place })

/** "mở hồ sơ, xem ảnh giấy tờ" */
export const seenText = ({ seen }: Visit): string =>
  new Intl.ListFormat(language(), { type: 'unit' }).format(seen.map(thing => t(`access.seen.${thing}`)))

export const whyText = ({ purpose, reason }: Look): string =>
  reason === null ? t(`access.purpose.${purpose}`) : `${t(`access.purpose.${purpose}`)}: ${t(`access.reason.${reason}`)}`
