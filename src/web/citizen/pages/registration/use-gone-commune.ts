import { useEffect, useState } from 'react'
import type { Form } from '#web/shared/forms/use-form.ts'
import type { Values } from './declaration-form.ts'

/** Whether the draft named a commune that the list of its province no longer has. The choice is taken back, once, so that the person is
 *  asked here and not refused at the end. */
export function useGoneCommune(form: Form<Values>, communes: readonly { readonly code: string }[] | undefined): boolean {
  const { communeCode } = form.values
  const [isGone, setGone] = useState(false)
  const isUnknown = communeCode !== '' && communes !== undefined && !communes.some(({ code }) => code === communeCode)
  if (isUnknown && !isGone) setGone(true)
  useEffect(() => {
    if (isUnknown) form.set({ communeCode: '', agencyCode: '' })
  }, [isUnknown])
  return isGone && communeCode === ''
}
