import { expect, test } from 'vitest'
import { CONSENT_VERSIONS } from '#domain/privacy/consent.ts'
import type { Declaration } from '#domain/registration/declaration.ts'
import type { Ctx } from '#server/platform/context.ts'
import { newId } from '#server/platform/ids.ts'
import { agreedColumns, passConsentOn, type KeepConsent } from './consent.ts'
import type { RegistrationRow } from './store.ts'

const ctx = { now: new Date('2026-11-20T02:00:00Z') } as Ctx

/** The purposes and versions that are kept of a row. */
async function kept(versions: Partial<RegistrationRow>): Promise<readonly string[]> {
  const given: string[] = []
  const keep: KeepConsent = async (_, { purpose, textVersion }) => void given.push(`${purpose} ${textVersion}`)
  const row = { id: newId(), language: 'vi', consentedAt: ctx.now, consentDevice: 'Chrome · Android', ...versions } as RegistrationRow
  await passConsentOn(ctx, keep, row, { participantId: newId(), aboutId: newId(), purposes: ['guardian', 'child'] })
  return given
}

test('the word of the parent and that of the child are each kept with the version of their own words', async () => {
  expect(await kept({ consentVersion: '2026-11', childConsentVersion: '2027-03' })).toEqual(['guardian 2026-11', 'child 2027-03'])
})

test('a dossier that was sent before each had a version keeps both with the one that it has', async () => {
  expect(await kept({ consentVersion: '2026-11', childConsentVersion: null })).toEqual(['guardian 2026-11', 'child 2026-11'])
})

test('a child who is asked agrees to the words in force for children', () => {
  const of = (childConsent: string) =>
    agreedColumns(
      ctx,
      { guardianId: newId(), consentVersion: null },
      { declaration: { childConsent, dataConsent: '' } as Declaration, device: 'Chrome · Android' },
    )
  expect(of('yes')).toMatchObject({ consentVersion: CONSENT_VERSIONS.guardian, childConsentVersion: CONSENT_VERSIONS.child })
  expect(of('')).toMatchObject({ childConsentVersion: null })
})
