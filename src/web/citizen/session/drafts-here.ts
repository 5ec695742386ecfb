import { get, namesWith } from '#web/shared/offline/vault.ts'

const DRAFT = 'draft:registration:'

/** Names, as typed so far, of those whose declaration on this device was not sent; '' where none was typed yet. */
export async function draftsHere(): Promise<readonly string[]> {
  const kept = await Promise.all((await namesWith(DRAFT)).map(name => get<{ readonly fullName?: string }>(name)))
  return kept.flatMap(draft => (draft ? [draft.value.fullName?.trim() ?? ''] : []))
}
