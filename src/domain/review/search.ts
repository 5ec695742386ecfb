import { fold, tidy, withoutSeparators } from '#domain/kernel/text.ts'

/** What an officer may look for with one field: a dossier number or its beginning, a mã số BHXH, or a name. */
export type CaseSearch =
  | { readonly by: 'caseNo'; readonly prefix: string }
  | { readonly by: 'socialInsuranceNo'; readonly value: string }
  | { readonly by: 'name'; readonly words: readonly string[] }

/** Reads what was typed; undefined when nothing was.
 *  @example caseSearch('00 0000 0012') // socialInsuranceNo 0000000012
 *  @example caseSearch('12/2026') // caseNo 00012/2026
 *  @example caseSearch('Đào lan') // name: dao, lan */
export function caseSearch(raw: string): CaseSearch | undefined {
  const text = tidy(raw)
  if (text === '') return undefined
  const digits = withoutSeparators(text)
  if (/^\d{10}$/u.test(digits)) return { by: 'socialInsuranceNo', value: digits }
  const no = CASE_NO.exec(text.replace(/\s/gu, '')) ?? CASE_NO.exec(digits)
  if (no) return { by: 'caseNo', prefix: no[2] ? `${no[1]?.padStart(5, '0')}${no[2]}`.toUpperCase() : digits }
  return { by: 'name', words: fold(text).split(' ') }
}

/** A number or its beginning; the letter of another series follows a dot. */
const CASE_NO = /^(\d{1,5})((?:\.[A-Za-z])?\/.*)?$/u
