import { expect, test } from 'vitest'
import { directory as operations } from '#contract/directory.ts'
import { placeWords } from '#domain/directory/places.ts'
import { bodyOf } from '#test/support/answer.ts'
import { aProduct } from '#test/support/product.ts'

const product = await aProduct({ worker: false })
const { database } = product
const guest = product.browser()

const asked = (list: string, query: Readonly<Record<string, string>> = {}) =>
  guest.get(`/api/v1/public/places/${list}?${new URLSearchParams(query).toString()}`)
const found = async (list: string, query: Readonly<Record<string, string>> = {}) =>
  bodyOf(await asked(list, query), operations.listPlaces.output)
const names = async (list: string, query: Readonly<Record<string, string>> = {}) => (await found(list, query)).items.map(({ name }) => name)
const entry = async (list: string, code: string) =>
  bodyOf(await guest.get(`/api/v1/public/places/${list}/${code}`), operations.getPlace.output)
const units = async (body: object) => bodyOf(await guest.post('/api/v1/public/units/search', body), operations.listUnits.output)

/** Every page of a search, one after the other. */
async function all(list: string, query: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const codes: string[] = []
  for (let after: string | null = ''; after !== null;) {
    const page = await found(list, { ...query, ...(after && { after }) })
    codes.push(...page.items.map(({ code }) => code))
    after = page.next
  }
  return codes
}

test('the words that the program and the database make of a name are the same', async () => {
  for (const text of ['BV. Đa khoa “Sông Trăng”', '  ', 'Trạm Y tế xã Ea H’leo – cơ sở 2', 'ĐƠN VỊ Số 01/A'])
    expect((await database.owner.query('select app_words($1) as words', [text])).rows).toEqual([
      { words: ` ${placeWords(text).join(' ')}` },
    ])
})

test('a facility is found without diacritics, by words in any order, by the beginning of a word and by its code', async () => {
  for (const q of ['Sông Trăng', 'song trang', 'trang benh vien song', 'BENH VIEN DA KHOA SONG TR', '79031', ' 79031 '])
    expect((await names('insured', { q }))[0], q).toBe('Bệnh viện Đa khoa Sông Trăng')
})

test('the exact code comes first, then names that begin with the words, then beginnings of words, then what has them inside', async () => {
  await database.owner
    .query(`insert into directory_facility (code, name, province_code, address, accepts_registration, issues_sick_leave) values
    ('99A01', 'Zim', '79', 'a', true, true), ('99A02', 'Zimba', '79', 'a', true, true), ('99A03', 'An Zim', '79', 'a', true, true),
    ('99A04', 'Bình', '79', 'đường Zim', true, true), ('99A05', 'Bazim', '79', 'a', true, true), ('99ZIM', 'Ở đây', '79', 'a', true, true)`)
  expect(await names('insured', { q: 'zim' })).toEqual(['Zim', 'Zimba', 'An Zim', 'Bình', 'Bazim', 'Ở đây'])
  expect((await names('insured', { q: '99zim' }))[0]).toBe('Ở đây')
  await database.owner.query(`delete from directory_facility where code like '99%'`)
})

test('who chooses the first facility of a card is shown those that take people', async () => {
  const open = await all('insured', { q: 'bệnh viện', accepting: 'yes' })
  const every = await all('insured', { q: 'bệnh viện' })
  const { rows } = await database.owner.query<{ code: string }>(
    'select code from directory_facility where not accepts_registration and has_contract order by code',
  )
  const full = new Set(rows.map(({ code }) => code))
  expect(every.filter(code => full.has(code))).not.toEqual([])
  expect(open).toEqual(every.filter(code => !full.has(code)))
  expect((await asked('insured', { accepting: 'no' })).status).toBe(422)
})

test('a letter or two find beginnings of words, not every text that has them inside', async () => {
  const { items } = await found('insured', { q: 'ôn', province: '79' })
  expect(items.filter(({ code, name, address }) => !placeWords(`${code} ${name} ${address}`).some(word => word.startsWith('on')))).toEqual(
    [],
  )
  expect(await names('insured', { q: 'so', province: '79' })).toContain('Bệnh viện Đa khoa Sông Trăng')
})

test('what is typed wrong finds something like it, and it is said so', async () => {
  expect(await found('insured', { q: 'sng trang' })).toMatchObject({ isSimilar: true })
  expect((await names('insured', { q: 'viet tiep hưu ngji' }))[0]).toBe('Bệnh viện Hữu nghị Việt Tiệp')
  expect(await found('insured', { q: 'không có nơi nào tên xyzw' })).toEqual({ items: [], next: null, isSimilar: false })
  expect(await found('insured', { q: 'song trang' })).toMatchObject({ isSimilar: false })
})

test('a province of today holds the facilities of the old provinces that became it', async () => {
  const codes = await all('insured', { province: '79' })
  expect(new Set(codes.map(code => code.slice(0, 2)))).toEqual(new Set(['74', '77', '79']))
  expect(await names('insured', { q: 'hồ sen' })).toContain('Bệnh viện Đa khoa Hồ Sen')
  expect(await names('insured', { province: '79', q: 'hồ sen' })).not.toContain('Bệnh viện Đa khoa Hồ Sen')
})

test('pages follow each other without a gap and without anybody twice, by name, by words and by distance', async () => {
  const { rows } = await database.owner.query<{ n: number }>('select count(*)::int as n from directory_facility where has_contract')
  for (const query of [{}, { near: '10.78,106.70' }]) {
    const codes = await all('insured', query)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes).toHaveLength(rows[0]?.n ?? 0)
  }
  const stations = await all('insured', { q: 'tram y te' })
  expect([new Set(stations).size, stations.length > 100]).toEqual([stations.length, true])
})

test('a list of facilities holds those that may do it: a station issues no sick-leave papers, a dentist has no contract', async () => {
  expect(await names('sick-leave', { q: 'Trạm Y tế phường Nhiêu Lộc' })).not.toContain('Trạm Y tế phường Nhiêu Lộc')
  expect(await names('insured', { q: 'Trạm Y tế phường Nhiêu Lộc' })).toContain('Trạm Y tế phường Nhiêu Lộc')
  expect(await found('insured', { q: 'răng hàm mặt' })).toMatchObject({ isSimilar: false, items: [] })
})

test('nearest first tells how far it is; what has no place on the map comes last', async () => {
  const near = await found('points', { near: '21.03,105.85' })
  expect(near.items[0]?.code.slice(0, 15)).toMatch(/^0056789000TH001/u)
  const metres = near.items.map(each => each.metres ?? 0)
  expect(metres).toEqual(metres.toSorted((a, b) => a - b))
  await database.owner.query(`update directory_agency set latitude = null, longitude = null where code = '079'`)
  expect((await all('agencies', { near: '10.78,106.70' })).at(-1)).toBe('079')
})

test('a place finer than a kilometre is refused, so that none is ever kept', async () => {
  for (const near of ['10.7769,106.7008', '10.8,106.7', 'here']) expect((await asked('points', { near })).status, near).toBe(422)
})

test('an agency is found by a ward that it serves, and by the code of an office that it took over', async () => {
  expect((await names('agencies', { q: 'phuong ban co' }))[0]).toBe('BHXH cơ sở Nhiêu Lộc')
  expect((await names('agencies', { q: 'quận 3' }))[0]).toBe('BHXH cơ sở Nhiêu Lộc')
  expect((await names('agencies', { q: '07910' }))[0]).toBe('BHXH cơ sở Cát Lái')
})

test('an agency tells opening hours, whom it serves, and a person to talk to for each task', async () => {
  const { agency, openingRule, provinceName } = await entry('agencies', '07911')
  expect({ openingRule, provinceName }).toEqual({ openingRule: 'Mo-Fr 07:30-11:30,13:00-16:30', provinceName: 'Hồ Chí Minh' })
  expect(agency).toMatchObject({ parent: { code: '079' }, serves: ['Phường Bàn Cờ', 'Phường Nhiêu Lộc', 'Phường Xuân Hòa'] })
  expect(agency?.contacts.map(({ task }) => task)).toEqual(['reception', 'collection', 'cards', 'benefits', 'health'])
  expect(agency?.contacts.every(({ phone }) => phone?.startsWith('0500'))).toBe(true)
})

test('a facility tells what it is, what it does and whether one may register there', async () => {
  expect((await entry('insured', '79048')).facility).toMatchObject({
    kind: 'hospital',
    tier: 'specialised',
    acceptsRegistration: false,
    hasContract: true,
    issuesSickLeave: true,
  })
  expect(await entry('sick-leave', '79C06')).toMatchObject({
    facility: { kind: 'station', issuesSickLeave: false },
    provinceName: 'Hồ Chí Minh',
  })
})

test('a collection point tells who runs it, what it collects and for which agency', async () => {
  const [first] = (await found('points', { q: 'phường nhiêu lộc', province: '79' })).items
  expect((await entry('points', first?.code ?? '')).point).toMatchObject({ agency: { code: '07911', name: 'BHXH cơ sở Nhiêu Lộc' } })
})

test('a unit is found by code, name and address, with its agency and state, and nothing about people', async () => {
  expect((await units({ q: 'hoa sim' })).items[0]).toEqual({
    code: 'TZ0001Z',
    name: 'Công ty may Hoa Sim',
    address: expect.stringContaining('Hồ Chí Minh') as unknown,
    agency: { code: '07911', name: 'BHXH cơ sở Nhiêu Lộc' },
    state: 'active',
  })
  expect((await units({ q: 'dệt sợi tơ' })).items[0]).toMatchObject({ state: 'closed' })
  expect((await units({ q: 'công ty', province: '48' })).items.map(({ code }) => code)).toEqual(['TZ0024Z'])
  expect(Object.keys(operations.listUnits.output.def.shape.items.def.element.def.shape)).toEqual([
    'code',
    'name',
    'address',
    'agency',
    'state',
  ])
})

test('units are not listed without a word, and a unit of no code is not there', async () => {
  expect((await guest.post('/api/v1/public/units/search', { q: 'a' })).status).toBe(422)
  expect((await guest.post('/api/v1/public/units/search', {})).status).toBe(422)
  expect((await guest.get('/api/v1/public/units/KHONGCO')).status).toBe(404)
  expect(bodyOf(await guest.get('/api/v1/public/units/TZ0001Z'), operations.getUnitEntry.output)).toMatchObject({
    name: 'Công ty may Hoa Sim',
  })
})

test('what is no list, no place, no page or no province is refused', async () => {
  expect((await asked('people')).status).toBe(404)
  expect((await guest.get('/api/v1/public/places/agencies/99999')).status).toBe(404)
  for (const query of [{ after: 'x' }, { after: '1~%~a' }, { province: '7' }, { q: 'x'.repeat(81) }])
    expect((await asked('insured', query)).status).toBe(422)
})

test('signs that mean something to a search in the database are only signs', async () => {
  for (const q of ['%', '_', '\\', "'; drop table unit; --", '(((']) expect((await asked('insured', { q })).status, q).toBe(200)
  expect((await names('insured', { q: '%' })).length).toBe(20)
})

test('an answer may be kept for some minutes by anybody; whoever has it is told that it is still the same', async () => {
  const first = await asked('insured', { q: 'chợ rẫy' })
  expect(first.headers['cache-control']).toBe('public, max-age=300')
  expect(first.headers['set-cookie']).toBeUndefined()
  const mark = String(first.headers['etag'])
  const again = await product.product.app.inject({
    url: '/api/v1/public/places/insured?q=ch%E1%BB%A3+r%E1%BA%ABy',
    headers: { 'if-none-match': `W/"khac", ${mark}` },
  })
  expect([again.statusCode, again.body, again.headers['etag']]).toEqual([304, '', mark])
  const changed = await product.product.app.inject({ url: '/api/v1/public/places/insured?q=da+khoa', headers: { 'if-none-match': mark } })
  expect(changed.statusCode).toBe(200)
})
