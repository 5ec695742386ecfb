import { lazy, type ComponentType } from 'react'
import { moreTexts } from '#web/shared/i18n/language.ts'
import type { PlainKey } from '#web/shared/i18n/texts.ts'
import type { CitizenTexts } from '../t.ts'
import type { PageTexts } from './texts.ts'

export const TABS = ['personal', 'services', 'lookup', 'help'] as const
export type TabName = (typeof TABS)[number]

/** `fetch`: brings the page before it is drawn, as often as one likes. */
export type LazyPage = ComponentType & { readonly fetch?: () => Promise<unknown> }

export interface AppRoute {
  /** Pattern of wouter; `:step?` may be missing. */
  readonly path: string
  readonly page: LazyPage
  /** Title of the browser's tab. */
  readonly title: PlainKey<CitizenTexts>
  /** `person`: signed in, or what this device keeps; `setup`: signed in with an issued or a due password; `proving`: on a
   *  new device, or while another one is signed in. */
  readonly access: 'anybody' | 'person' | 'setup' | 'proving'
  /** `form`: header without navigation; `bare`: the page draws everything. */
  readonly frame?: 'form' | 'bare'
  readonly tab?: TabName
  /** Where "Quay lại" goes; pages behind a tab have none. */
  readonly parent?: string | ((path: string) => string)
}

/** A page that is fetched when it is opened, together with its own texts. */
export const page = (load: () => Promise<ComponentType>, texts: PageTexts = []): LazyPage => {
  const fetch = async (): Promise<{ readonly default: ComponentType }> => {
    const [component] = await Promise.all([load(), ...texts.map(moreTexts)])
    return { default: component }
  }
  return Object.assign(lazy(fetch), { fetch })
}
