import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { expect } from 'vitest'
import { openVault } from '#server/platform/vault.ts'
import { aDeclaration, aPerson, aPhone, person } from '#test/builders/people.ts'
import { aPhotoOfItsOwn, SMALL } from '#test/builders/photos.ts'
import { REGISTRATION } from '#test/builders/registration.ts'
import { aUnitRequestForm, UNIT_OF_07911 } from '#test/builders/unit-account.ts'
import { changeRows } from '#test/builders/traced.ts'
import { sendPhoto } from '#test/builders/upload.ts'
import { proofFor } from '#test/support/proof.ts'
import type { Browser } from '#test/support/product.ts'
import { accountLookupsOf } from './account-lookups.ts'
import { NOBODY, of, type Lookup, type Which } from './lookup.ts'
import type { Program } from './program.ts'

const WRONG = 'sai mật khẩu'

/** All of them, with what exists made first. */
export async function lookupsOf(program: Program, owner: pg.Pool): Promise<readonly Lookup[]> {
  const browser = program.browser()
  const [mai, declaration] = [person('mai'), aDeclaration(aPerson())]
  const [caseNo, supportNo, unitNo] = [await aCaseNo(owner), await aSupportNo(program), await aUnitNo(program)]
  const [applicant, again] = [await anApplicant(program), await anApplicant(program)]
  const staffEmail = await anEmailOfStaff(program, owner)
  const post = (name: string, path: string, body: (which: Which) => object, from: Browser = browser): Lookup => ({
    name,
    ready: async which => () => from.post(path, body(which)),
  })
  const number = (name: string, path: string, no: string, from?: Browser): Lookup =>
    post(name, path, which => ({ no: of(which, no, NOBODY.caseNo), contact: '0500999999' }), from)
  const declared = (name: string, more: (which: Which) => object): Lookup =>
    post(name, `${REGISTRATION}/send`, which => ({ declaration: { ...declaration, ...more(which) } }), applicant)

  return [
    post('sign-in, insurance number', '/api/v1/sessions', which => ({
      name: of(which, mai.socialInsuranceNo, NOBODY.socialInsuranceNo),
      password: WRONG,
    })),
    post('sign-in, personal number', '/api/v1/sessions', which => ({
      name: of(which, mai.personalId, NOBODY.personalId),
      password: WRONG,
    })),
    post('staff sign-in, name', '/api/v1/agency/sessions', which => ({ name: of(which, 'dung', 'khong'), password: WRONG })),
    post('staff password forgotten, email', '/api/v1/agency/password-links', which => ({ email: of(which, staffEmail, NOBODY.email) })),
    declared('registration, insurance number', which => ({
      socialInsuranceNo: of(which, mai.socialInsuranceNo, NOBODY.socialInsuranceNo),
    })),
    declared('registration, personal number', which => ({ personalId: of(which, mai.personalId, NOBODY.personalId) })),
    declared('registration, phone', which => ({ phone: of(which, mai.phone ?? '', `0500777${mai.phone?.slice(-3) ?? ''}`) })),
    declared('registration, email', which => ({ email: of(which, staffEmail, NOBODY.email) })),
    {
      name: 'identity check, personal number',
      ready: async which => {
        const asked = { personalId: of(which, mai.personalId, NOBODY.personalId), fullName: 'Tên Không Đúng' }
        const proof = await proofFor(again, 'checkIdentity')
        return () => again.post(`${REGISTRATION}/identity-check`, asked, proof)
      },
    },
    number('tracking, number', '/api/v1/case-files/track', caseNo),
    number('approval again, number', '/api/v1/case-files/resend', caseNo),
    number('receipt again, number', '/api/v1/case-files/receipt', caseNo),
    number('correction elsewhere, number', '/api/v1/case-files/correct', caseNo),
    post('correction elsewhere, code', '/api/v1/case-files/correct/confirm', which => ({
      no: of(which, caseNo, NOBODY.caseNo),
      contact: '0500999999',
      flow: NOBODY.id,
      code: '123456',
    })),
    number('earlier dossier, number', `${REGISTRATION}/earlier`, caseNo, again),
    number('tracking a request for help, number', '/api/v1/support-requests/track', supportNo),
    post('request for help, numbers', '/api/v1/support-requests', which => ({
      ...aHelpText('0500999777'),
      caseNo: of(which, caseNo, NOBODY.caseNo),
      socialInsuranceNo: of(which, mai.socialInsuranceNo, NOBODY.socialInsuranceNo),
    })),
    post('request for help, contact', '/api/v1/support-requests', which => aHelpText(of(which, mai.phone ?? '', NOBODY.phone))),
    post('tracking a unit account, number', '/api/v1/unit-account-requests/track', which => ({
      no: of(which, unitNo, NOBODY.caseNo),
      contact: NOBODY.email,
    })),
    post('unit account, unit with and without coordinator', '/api/v1/unit-account-requests', which =>
      aUnitRequestForm({ unitCode: of(which, COORDINATED, UNIT_OF_07911), email: 'nhan-su@vidu.example' }),
    ),
    ownNumber(browser, 'personal id', which => ({ personalId: of(which, mai.personalId, NOBODY.personalId) })),
    ownNumber(browser, 'name', which => ({
      fullName: of(which, mai.fullName, 'Khong Co Nguoi Nay'),
      birth: birthText(mai.birthDate),
      provinceCode: '79',
    })),
    ...(await accountLookupsOf(program, owner)),
  ]
}

/** Asking for the own number: each question costs work, which is done before. */
const ownNumber = (browser: Browser, by: 'personal id' | 'name', body: (which: Which) => object): Lookup => {
  const operation = by === 'name' ? 'askNumberByName' : 'askNumberByPersonalId'
  return {
    name: `own number, ${by}`,
    ready: async which => {
      const proof = await proofFor(browser, operation)
      return () => browser.post(`/api/v1/public/own-number/by-${by.replace(' ', '-')}`, body(which), proof)
    },
  }
}
const birthText = (day: string): string => day.split('-').toReversed().join('/')

/** A unit that has a coordinator. */
const COORDINATED = 'HSA004L'

/** A dossier that the demo hands in a moment after the start. */
async function aCaseNo(owner: pg.Pool): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    const { rows } = await owner.query<{ no: string }>(`select no from review_case_file where kind = 'registration' order by no limit 1`)
    if (rows[0]) return rows[0].no
    await pause(100)
  }
  throw new Error('the demo has handed nothing in')
}

async function anApplicant(program: Program): Promise<Browser> {
  const applicant = program.browser()
  await applicant.post('/api/v1/registrations')
  for (const kind of ['portrait', 'id_front', 'id_back']) await sendPhoto(applicant, kind, await aPhotoOfItsOwn(SMALL))
  return applicant
}

const aHelpText = (contact = aPhone()) => {
  const { socialInsuranceNo, fullName } = person('mai')
  return {
    topic: 'stuck',
    caseNo: '',
    provinceCode: '79',
    socialInsuranceNo,
    fullName,
    contact,
    text: 'Tôi không biết làm tiếp.',
  }
}

async function aSupportNo(program: Program): Promise<string> {
  const text = aHelpText()
  const { ticket } = (await program.browser().post('/api/v1/support-requests', text)).body as { readonly ticket: string }
  return confirmed(program, '/api/v1/support-requests', ticket, text.contact)
}

async function aUnitNo(program: Program): Promise<string> {
  const form = aUnitRequestForm()
  const { ticket } = (await program.browser().post('/api/v1/unit-account-requests', form)).body as { readonly ticket: string }
  return confirmed(program, '/api/v1/unit-account-requests', ticket, form.email)
}

async function confirmed(program: Program, path: string, ticket: string, contact: string): Promise<string> {
  const [message] = await program.inbox(contact)
  const code = /\b\d{6}\b/u.exec(message?.body ?? '')?.[0]
  const answer = await program.browser().post(`${path}/confirm`, { ticket, code })
  expect(answer).toMatchObject({ status: 201 })
  return (answer.body as { readonly no: string }).no
}

/** Members of staff of the demo have no address; one is given one. Letters to it are not what is looked at. */
async function anEmailOfStaff(program: Program, owner: pg.Pool): Promise<string> {
  const email = 'can.bo.mot@vidu.example'
  const index = openVault(program.secrets).index('email', email)
  await changeRows(owner, 'staff', 'email_index = $1', `login_name = 'nga'`, [index])
  return email
}
