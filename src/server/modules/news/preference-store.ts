import type { NewsChoice } from '#domain/news/preferences.ts'
import type { Uuid } from '#domain/kernel/ids.ts'
import { q, type Tx } from '#server/platform/database/query.ts'

export interface Preference {
  readonly id: Uuid
  readonly version: number
}

export const findPreference = (tx: Tx, participantId: string): Promise<Preference | undefined> =>
  tx.first({ text: 'select id, version from news_preference where participant_id = $1', values: [participantId] })

export const lockPreference = (tx: Tx, participantId: string): Promise<Preference | undefined> =>
  tx.first({ text: 'select id, version from news_preference where participant_id = $1 for update', values: [participantId] })

/** @returns false when another request was faster */
export const beginPreference = async (tx: Tx, participantId: string, id: string): Promise<boolean> =>
  (await tx.run(
    q
      .insertInto('newsPreference')
      .values({ id, participantId })
      .onConflict(conflict => conflict.column('participantId').doNothing()),
  )) === 1

export const raisePreference = (tx: Tx, { id, version }: Preference) =>
  tx.run(
    q
      .updateTable('newsPreference')
      .set({ version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version),
  )

export const listChoices = (tx: Tx, participantId: string): Promise<NewsChoice[]> =>
  tx.all({
    text: `select c.kind, c.push, c.sms, c.email from news_choice c join news_preference p on p.id = c.preference_id where p.participant_id = $1
      order by c.kind limit 50`,
    values: [participantId],
  })

export const putChoices = (tx: Tx, preferenceId: string, choices: readonly NewsChoice[]) =>
  tx.run(
    q
      .insertInto('newsChoice')
      .values(choices.map(choice => ({ preferenceId, ...choice })))
      .onConflict(conflict =>
        conflict
          .columns(['preferenceId', 'kind'])
          .doUpdateSet(eb => ({ push: eb.ref('excluded.push'), sms: eb.ref('excluded.sms'), email: eb.ref('excluded.email') })),
      ),
  )

export const deletePreference = (tx: Tx, id: string) => tx.run(q.deleteFrom('newsPreference').where('id', '=', id))

/** Whether a device of the person rings at all. */
export const hasDevice = async (tx: Tx, participantId: string): Promise<boolean> =>
  Boolean(
    await tx.first({
      text: 'select 1 as found from notification_push_subscription where owner_id = $1 and expires_at > app_now() limit 1',
      values: [participantId],
    }),
  )
