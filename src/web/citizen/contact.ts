/** Whom a citizen can ask. The hotline is the public one of social insurance; the mailbox is an example that a deployment replaces. */
export const HOTLINE = '1900 9068'
export const HOTLINE_LINK = 'tel:19009068'
export const SUPPORT_EMAIL = 'hotro@vidu.example'
