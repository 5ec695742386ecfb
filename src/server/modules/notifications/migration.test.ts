import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, inject, test } from 'vitest'
import { ROOT } from '#server/platform/config.ts'
import { migrate } from '#server/platform/database/migrate.ts'
import { newId } from '#server/platform/ids.ts'
import { aFolder } from '#test/support/folder.ts'

const NAME = 'inbox_before'
const server = inject('databaseServer')
const admin = new pg.Client({ connectionString: `${server}/postgres` })
await admin.connect()
await admin.query(`create database ${NAME}`)
const owner = new pg.Pool({ connectionString: `${server}/${NAME}`, max: 2 })
owner.on('error', () => undefined).on('connect', client => client.on('error', () => undefined))
afterAll(async () => {
  await owner.end()
  await admin.query(`drop database ${NAME} with (force)`)
  await admin.end()
})

const [person, account, key, code, notice] = [newId(), newId(), newId(), newId(), newId()]
const audited = (table: string, id: string) =>
  `insert into audit_entry (actor_kind, action, subject_kind, subject_id, subject_version, request_id) values ('system', 'test', '${table}', '${id}', 1, 'test')`
const message = (id: string, template: string, values: string) =>
  `insert into notification_message (id, class, channel, template, language, key_subject, recipient_sealed, recipient_masked, values_sealed,
     subject_kind, subject_id, state, expires_at)
   values ('${id}', 'B', 'sms', '${template}', 'vi', '${key}', '', '•', ${values}, 'account', '${account}', 'sent', now())`

test('what a running deployment has told an account before is in its inbox, read already; codes are not', async () => {
  const all = join(ROOT, 'db', 'migrations')
  const before = aFolder('migrations')
  const names = readdirSync(all).toSorted()
  const earlier = names.slice(
    0,
    names.findIndex(name => name.endsWith('_inbox_and_push.sql')),
  )
  for (const name of earlier) cpSync(join(all, name), join(before, name))
  await migrate(owner, before)
  await owner.query(`begin;
    insert into participant (id, social_insurance_no, full_name, birth_date, sex) values ('${person}', '0000000001', 'Người Một', '1970-01-01', 'female');
    insert into account (id, participant_id) values ('${account}', '${person}'); ${audited('account', account)};
    insert into platform_subject_key (subject_id, kek_version, wrapped) values ('${key}', 1, '');
    ${message(notice, 'password_changed', `'sealed'`)}; ${message(code, 'otp', `'sealed'`)}; ${message(newId(), 'activation_password', 'null')};
    commit`)
  await migrate(owner, all)
  const { rows } = await owner.query('select id, participant_id, values_sealed, read_at is not null as read from notification_notice')
  expect(rows).toEqual([{ id: notice, participant_id: person, values_sealed: Buffer.from('sealed'), read: true }])
})
