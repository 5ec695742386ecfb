import { NOTICES, type NoticeSubject } from './inbox.ts'
import { isTemplate, TEMPLATES, type MessageTemplate } from './templates.ts'

/** What somebody looks for in the inbox, in the order of the choice. */
export const NOTICE_GROUPS = ['contributions', 'benefits', 'card', 'dossiers', 'announcements', 'security'] as const
export type NoticeGroup = (typeof NOTICE_GROUPS)[number]

/** Under which choice a notice is found. */
export const GROUP_OF: Readonly<Record<NoticeSubject, NoticeGroup>> = {
  contributions: 'contributions',
  missing_months: 'contributions',
  transcripts: 'contributions',
  record: 'contributions',
  benefits: 'benefits',
  visits: 'benefits',
  card: 'card',
  dossier: 'dossiers',
  details: 'dossiers',
  family: 'dossiers',
  feedback: 'dossiers',
  services: 'dossiers',
  announcement: 'announcements',
  help: 'security',
  password: 'security',
  devices: 'security',
  passkeys: 'security',
  data: 'security',
  closing: 'security',
}

/** The messages that a choice shows. */
export const templatesOf = (group: NoticeGroup): readonly MessageTemplate[] =>
  Object.keys(TEMPLATES).filter((name): name is MessageTemplate => {
    const about = isTemplate(name) ? NOTICES[name] : null
    return about !== null && GROUP_OF[about] === group
  })
