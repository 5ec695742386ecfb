import type { CaseFile } from '#contract/review.ts'
import { t } from '../../t.ts'

/** Where the news of a file go: the masked contact, or the inbox of somebody without a proven one. */
export const whereTo = ({ contact }: Pick<CaseFile, 'contact'>): string => contact.masked || t('review.inbox')
