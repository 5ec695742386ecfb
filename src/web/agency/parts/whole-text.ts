import { language } from '#web/shared/i18n/language.ts'

export const separators = () => (language() === 'vi' ? { thousand: '.', decimal: ',' } : { thousand: ',', decimal: '.' })

/** "1.172" */
export const wholeText = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/gu, separators().thousand)
