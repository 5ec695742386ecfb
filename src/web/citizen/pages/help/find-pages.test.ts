import { expect, test } from 'vitest'
import { pages as en } from '#texts/en/knowledge/pages.ts'
import { procedures as enProcedures } from '#texts/en/procedures.ts'
import { pages as vi } from '#texts/vi/knowledge/pages.ts'
import { procedures as viProcedures } from '#texts/vi/procedures.ts'
import { finderOf } from './find-pages.ts'

const finders = [
  { finder: finderOf({ pages: vi, procedures: viProcedures }, 'vi'), pages: vi },
  { finder: finderOf({ pages: en, procedures: enProcedures }, 'en'), pages: en },
] as const

test('each page is found first by its title, and among the first three by each other name', () => {
  for (const { finder, pages } of finders)
    for (const [id, { title, words }] of Object.entries<{ title: string; words: readonly string[] }>(pages)) {
      expect(finder(title)[0]?.title, id).toBe(title)
      for (const name of words)
        expect(
          finder(name)
            .slice(0, 3)
            .map(page => page.title),
          name,
        ).toContain(title)
    }
})

test.each([
  ['đổi mật khẩu', '/change-password'],
  ['doi mat k', '/change-password'],
  ['thay mk', '/change-password'],
  ['doi sdt', '/data/change'],
  ['mat dien thoai', '/lock'],
  ['lich su dong', '/contributions'],
  ['the bao hiem', '/card'],
  ['quen mat khau', '/recover'],
  ['benh vien', '/lookup/insured'],
  ['nha thuong', '/lookup/insured'],
  ['tim ma so', '/lookup/code'],
  ['luong huu', '/benefits'],
  ['xoa tai khoan', '/data/close'],
  ['thong bao', '/inbox'],
  ['khieu nai', '/feedback'],
  ['dang ky cho con', '/register?who=child'],
  ['chu to', '/settings'],
  ['tra don vi', '/lookup/units'],
  ['cap lai the', '/services/card_reissue'],
  ['gop so', '/services/book_merge'],
  ['doi noi kham', '/services/card_facility'],
  ['tro cap that nghiep', '/services/unemployment'],
])('"%s" leads to %s', (words, href) => {
  expect(
    finders[0]
      .finder(words)
      .slice(0, 2)
      .map(page => page.href),
  ).toContain(href)
})

test('what is no page finds none', () => {
  for (const words of ['', '  ', '!!', 'giá vàng', 'xổ số miền nam', 'qwxz']) expect(finders[0].finder(words), words).toEqual([])
})
