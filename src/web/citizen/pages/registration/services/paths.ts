import type { ServiceRequest } from '#contract/services.ts'

export const procedurePath = (code: string): string => `/services/${code}`
/** The form, for a child of the person or the own one. */
export const formPath = (code: string, childId?: string): string =>
  `/services/${code}/apply${childId === undefined ? '' : `?child=${childId}`}`

export const payPath = ({ no }: { readonly no: string }): string => `/services/pay/${no}`

/** A number as a part of an address. @example slugOf({ no: '00012/2026/07911' }) // '00012-2026-07911' */
export const slugOf = ({ no }: Pick<ServiceRequest, 'no'>): string => no.replaceAll('/', '-')
export const requestPath = (request: Pick<ServiceRequest, 'no'>): string => `/services/sent/${slugOf(request)}`
