import { expect, test } from 'vitest'
import { nameKey } from '#domain/directory/place-names.ts'
import { provinceKind, provinceName } from '#domain/directory/provinces.ts'
import { readAddress, runsOf } from '#domain/directory/read-address.ts'
import { resolveAddress, type KnownPlace } from '#domain/directory/resolve-address.ts'
import { buildDirectories } from './index.ts'
import type { CommuneRow } from './rows.ts'

const { communes, formerCommunes: former, successors } = buildDirectories()
const current = new Map(communes.map(row => [row.code, row]))
const receivers = Map.groupBy(successors, row => row.formerCode)
const placesByKey = Map.groupBy([...communes, ...former].flatMap(placesOf), place => nameKey(place.name))

function placesOf({ scheme, code, name, kind, provinceCode, districtName }: CommuneRow): readonly KnownPlace[] {
  const parts = scheme === 'two_tier' ? [{ communeCode: code, isWhole: true }] : (receivers.get(code) ?? [])
  return parts.flatMap(({ communeCode, isWhole }) => {
    const commune = current.get(communeCode)
    if (!commune) return []
    const today = { communeCode, communeName: commune.name, communeProvinceCode: commune.provinceCode, isWhole }
    return [{ scheme, name, kind, provinceCode, districtName, ...today }]
  })
}

const resolve = (text: string) =>
  resolveAddress(
    text,
    [...runsOf(readAddress(text)).keys()].flatMap(key => placesByKey.get(key) ?? []),
  )
const names = (text: string) => resolve(text).candidates.map(candidate => candidate.communeName)

test.each([
  ['Số 1, Đường A, Phường Võ Thị Sáu, Quận 3, TP. Hồ Chí Minh', 'Số 1, Đường A', 'Phường Xuân Hòa'],
  ['12 Hoa Sim, P. Võ Thị Sáu, Q.3, TP.HCM', '12 Hoa Sim', 'Phường Xuân Hòa'],
  ['12 Hoa Sim, P.Võ Thị Sáu, Q3, HCM', '12 Hoa Sim', 'Phường Xuân Hòa'],
  ['12 hoa sim p vo thi sau q 3 tp hcm', '12 hoa sim', 'Phường Xuân Hòa'],
  ['12 HOA SIM, PHƯỜNG VÕ THỊ SÁU, QUẬN 3, THÀNH PHỐ HỒ CHÍ MINH', '12 HOA SIM', 'Phường Xuân Hòa'],
  ['12/4 Hoa Sim - P5 - Q3 - TPHCM', '12/4 Hoa Sim', 'Phường Bàn Cờ'],
  ['12/4 Hoa Sim, Phường 05, Quận 03, Thành phố Hồ Chí Minh', '12/4 Hoa Sim', 'Phường Bàn Cờ'],
  ['12/4 Hoa Sim, F5, Q3, Sài Gòn', '12/4 Hoa Sim', 'Phường Bàn Cờ'],
  ['Hẻm 12/4/7 Hoa Sim, Phường 5, Quận 3, TP Hồ Chí Minh, Việt Nam', 'Hẻm 12/4/7 Hoa Sim', 'Phường Bàn Cờ'],
  ['12 Hoa Sim, Võ Thị Sáu, Quận 3, Hồ Chí Minh', '12 Hoa Sim', 'Phường Xuân Hòa'],
  ['12 Hoa Sim, Phường Võ Thị Sáu, Quận 3', '12 Hoa Sim', 'Phường Xuân Hòa'],
  ['12 Đường Võ Thị Sáu, Phường Tân Định, Quận 1, TP. Hồ Chí Minh', '12 Đường Võ Thị Sáu', 'Phường Tân Định'],
  ['12 Hoa Sim, Phường Thảo Điền, Quận 2, TP. Hồ Chí Minh', '12 Hoa Sim', 'Phường An Khánh'],
  ['12 Hoa Sim, Phường Thảo Điền, TP. Thủ Đức, TP. Hồ Chí Minh', '12 Hoa Sim', 'Phường An Khánh'],
  ['12 Hoa Sim, Phường Hiệp Phú, Quận 9, TP HCM', '12 Hoa Sim', 'Phường Tăng Nhơn Phú'],
  ['12 Hoa Sim, Phường 13, Quận Gò Vấp, TP HCM', '12 Hoa Sim', 'Phường An Hội Tây, Phường An Hội Đông'],
  ['12 Hoa Sim, Phường 4, Quận 3, TP HCM', '12 Hoa Sim', 'Phường Bàn Cờ, Phường Xuân Hòa'],
  ['12 Hoa Sim, Phường Nhiêu Lộc, Thành phố Hồ Chí Minh', '12 Hoa Sim', 'Phường Nhiêu Lộc'],
  ['12 Hoa Sim, Phường Nhiêu Lộc, TP.HCM', '12 Hoa Sim', 'Phường Nhiêu Lộc'],
  ['12 Hoa Sim, Nhiêu Lộc, Hồ Chí Minh', '12 Hoa Sim', 'Phường Nhiêu Lộc'],
  ['12 Hoa Sim, Phường Bàn Cờ, Quận 3, TP HCM', '12 Hoa Sim', 'Phường Bàn Cờ'],
  ['12 Hoa Sim, Phường Tân Phú, TP Hồ Chí Minh', '12 Hoa Sim', 'Phường Tân Phú'],
  ['Tổ 5, Ấp 3, Xã Tân Thạnh Đông, Huyện Củ Chi, TP Hồ Chí Minh', 'Tổ 5, Ấp 3', 'Xã Phú Hòa Đông'],
  ['Tổ 5, ấp Bàu Tre, Tân An Hội, Củ Chi, TP.Hồ Chí Minh', 'Tổ 5, ấp Bàu Tre', 'Xã Tân An Hội'],
  ['KP 4, TT. Củ Chi, H. Củ Chi, TP. HCM', 'KP 4', 'Xã Tân An Hội'],
  ['Thị trấn Hóc Môn, Hóc Môn, TP. Hồ Chí Minh', '', 'Xã Hóc Môn'],
  ['12 Hoa Sim, phường Phú Cường, TP. Thủ Dầu Một, tỉnh Bình Dương', '12 Hoa Sim', 'Phường Thủ Dầu Một'],
  ['12 Hoa Sim, phường Phú Cường, Thủ Dầu Một, Bình Dương, TP. Hồ Chí Minh', '12 Hoa Sim', 'Phường Thủ Dầu Một'],
  ['12 Hoa Sim, Phường Phú Cường, Thành phố Thủ Dầu Một, Thành phố Hồ Chí Minh', '12 Hoa Sim', 'Phường Thủ Dầu Một'],
  ['KP. Bình Hòa, P. Lái Thiêu, TX. Thuận An, Bình Dương', 'KP. Bình Hòa', 'Phường Lái Thiêu'],
  ['12 Hoa Sim, Phường 7, TP. Vũng Tàu, Bà Rịa - Vũng Tàu', '12 Hoa Sim', 'Phường Tam Thắng'],
  ['12 Hoa Sim, P. 7, Tp Vũng Tàu, BRVT', '12 Hoa Sim', 'Phường Tam Thắng'],
  ['12 Hoa Sim, Phường Thắng Tam, TP Vũng Tàu', '12 Hoa Sim', 'Phường Vũng Tàu'],
  ['Khu dân cư số 3, Huyện Côn Đảo, Tỉnh Bà Rịa - Vũng Tàu', 'Khu dân cư số 3', 'Đặc khu Côn Đảo'],
  ['Số 5 ngõ 12 phố Hoa Ban, Phường Ngọc Hà, Quận Ba Đình, Hà Nội', 'Số 5 ngõ 12 phố Hoa Ban', 'Phường Ngọc Hà, Phường Ba Đình'],
  ['Số 5 ngõ 12, P. Ngọc Hà, Q. Ba Đình, TP. Hà Nội', 'Số 5 ngõ 12', 'Phường Ngọc Hà, Phường Ba Đình'],
  ['Số 5 Hoa Ban, phường Yên Hoà, quận Cầu Giấy, Hà Nội', 'Số 5 Hoa Ban', 'Phường Yên Hòa, Phường Nghĩa Đô'],
  ['Số 5 Hoa Ban, phường Yên Hòa, quận Cầu Giấy, Hà Nội', 'Số 5 Hoa Ban', 'Phường Yên Hòa, Phường Nghĩa Đô'],
  ['Thôn 3, xã Đặng Xá, huyện Gia Lâm, thành phố Hà Nội', 'Thôn 3', 'Xã Thuận An'],
  ['Thôn Đoài, Xã Tân Xã, Huyện Thạch Thất, Hà Tây', 'Thôn Đoài', 'Xã Hòa Lạc'],
  ['Thôn Đoài, Tân Xã, Thạch Thất, Hà Nội', 'Thôn Đoài', 'Xã Hòa Lạc'],
  ['Xóm 2, X. Nam Hồng, H. Đông Anh, TP. Hà Nội', 'Xóm 2', 'Xã Phúc Thịnh'],
  ['Phường Quán Thánh, Ba Đình, Hà Nội', '', 'Phường Ba Đình'],
  ['Số 5 Hoa Ban, Phường Ba Đình, Hà Nội', 'Số 5 Hoa Ban', 'Phường Ba Đình'],
  ['Thôn Bản Cuôn, Xã Ngọc Phái, Huyện Chợ Đồn, Tỉnh Bắc Cạn', 'Thôn Bản Cuôn', 'Xã Chợ Đồn'],
  ['Thôn Bản Cuôn, Xã Ngọc Phái, Huyện Chợ Đồn, Tỉnh Bắc Kạn', 'Thôn Bản Cuôn', 'Xã Chợ Đồn'],
  ['Tổ 4, Phường Sông Cầu, TP Bắc Kạn, Bắc Kạn', 'Tổ 4', 'Phường Bắc Kạn'],
  ['Tổ dân phố 5, thị trấn Phố Ràng, Bảo Yên, Lào Cai', 'Tổ dân phố 5', 'Xã Bảo Yên'],
  ['Bản Nà Khoang, Xã Nậm Cắn, Huyện Kỳ Sơn, Nghệ An', 'Bản Nà Khoang', 'Xã Nậm Cắn'],
  ['Bản Nà Khoang, xa nam can, huyen ky son, nghe an', 'Bản Nà Khoang', 'Xã Na Ngoi, Xã Nậm Cắn'],
  ['Xóm 7, Xã Nghi Vạn, Huyện Nghi Lộc, Nghệ An', 'Xóm 7', 'Xã Nghi Lộc'],
  ['Xóm 7, Nghi Phú, TP Vinh, Nghệ An', 'Xóm 7', 'Phường Vinh Phú'],
  ['Thôn 2, Xã Hoằng Quý, Huyện Hoằng Hóa, Thanh Hoá', 'Thôn 2', 'Xã Hoằng Phú'],
  ['Thôn 2, Xã Hoằng Đạo, Hoằng Hoá, Thanh Hóa', 'Thôn 2', 'Xã Hoằng Hóa'],
  ['Khu phố 2, Phường Đông Thọ, TP. Thanh Hóa, Thanh Hóa', 'Khu phố 2', 'Phường Hàm Rồng'],
  ['Xã Đông Khê, Huyện Đông Sơn, Thanh Hóa', '', 'Phường Đông Sơn'],
  ['Thôn 1, Phường Hương Chữ, Thị xã Hương Trà, Thừa Thiên Huế', 'Thôn 1', 'Phường Kim Trà'],
  ['Thôn 1, Phường Hương Chữ, Thị xã Hương Trà, Tỉnh Thừa Thiên - Huế', 'Thôn 1', 'Phường Kim Trà'],
  ['Kiệt 12 Hoa Sim, P. Vỹ Dạ, TP Huế, Thừa Thiên Huế', 'Kiệt 12 Hoa Sim', 'Phường Vỹ Dạ'],
  ['K12/3 Hoa Sim, P. Thạch Thang, Q. Hải Châu, Đà Nẵng', 'K12/3 Hoa Sim', 'Phường Hải Châu'],
  ['12 Hoa Sim, Phường Hải Châu 1, Quận Hải Châu, Đà Nẵng', '12 Hoa Sim', 'Phường Hải Châu'],
  ['12 Hoa Sim, Phường Hải Châu II, Quận Hải Châu, Đà Nẵng', '12 Hoa Sim', 'Phường Hải Châu'],
  ['Thôn Phú Trung, Xã Tam Dân, Huyện Phú Ninh, Quảng Nam', 'Thôn Phú Trung', 'Xã Phú Ninh'],
  ['Thôn Phú Trung, Xã Tam Đàn, Huyện Phú Ninh, Quảng Nam', 'Thôn Phú Trung', 'Xã Chiên Đàn'],
  ['12 Hoa Sim, P. Minh An, TP Hội An, Quảng Nam, Đà Nẵng', '12 Hoa Sim', 'Phường Hội An'],
  ['Buôn Alê A, Xã Ea Kao, TP Buôn Ma Thuột, Đắc Lắc', 'Buôn Alê A', 'Phường Ea Kao'],
  ['Buôn Alê A, Xã Ea Kao, TP. Buôn Ma Thuột, Đăk Lăk', 'Buôn Alê A', 'Phường Ea Kao'],
  ['Buôn Ky, P. Thành Nhất, TP. Buôn Ma Thuột, Đắk Lắk', 'Buôn Ky', 'Phường Thành Nhất'],
  ["Thị trấn M'Đrắk, Huyện M'Đrắk, Tỉnh Đắk Lắk", '', 'Xã M’Drắk'],
  ['TT. M’Drắk, M’Drắk, Đắk Lắk', '', 'Xã M’Drắk'],
  ['Thôn 5, Xã Đắk Lao, Huyện Đắk Mil, Đắk Nông', 'Thôn 5', 'Xã Thuận An'],
  ['Thôn 5, Xã Ia Băng, Huyện Đak Đoa, Gia Lai', 'Thôn 5', 'Xã Ia Băng'],
  ['Làng Kép, Xã Ia Mơ Nông, Huyện Chư Păh, Gia Lai', 'Làng Kép', 'Xã Ia Ly'],
  ['Làng Krông, Xã Ia Mơ, Huyện Chư Prông, Gia Lai', 'Làng Krông', 'Xã Ia Mơ'],
  ['12 Hoa Sim, P. Trần Phú, TP. Quy Nhơn, Bình Định', '12 Hoa Sim', 'Phường Quy Nhơn'],
  ['12 Hoa Sim, P. Trần Phú, Tp. Qui Nhơn, Bình Định', '12 Hoa Sim', 'Phường Quy Nhơn'],
  ['12 Hoa Sim, P. 9, TP Đà Lạt, Lâm Đồng', '12 Hoa Sim', 'Phường Lâm Viên - Đà Lạt'],
  ['12 Hoa Sim, Phường Lâm Viên - Đà Lạt, Lâm Đồng', '12 Hoa Sim', 'Phường Lâm Viên - Đà Lạt'],
  ['12 Hoa Sim, Phường 2 Bảo Lộc, Tỉnh Lâm Đồng', '12 Hoa Sim', 'Phường 2 Bảo Lộc'],
  ['12 Hoa Sim, Phường 2, Tp Bảo Lộc, Lâm Đồng', '12 Hoa Sim', 'Phường 2 Bảo Lộc'],
  ['Khóm 3, Phường 5, TP. Cà Mau, Cà Mau', 'Khóm 3', 'Phường Tân Thành'],
  ['Ấp Kinh Tư, Xã Đất Mũi, Huyện Ngọc Hiển, Tỉnh Cà Mau', 'Ấp Kinh Tư', 'Xã Đất Mũi'],
  ['Ấp Hòa Mỹ, Xã Thạnh Lộc, Huyện Châu Thành, Kiên Giang', 'Ấp Hòa Mỹ', 'Xã Thạnh Lộc'],
  ['Ấp Hòa Mỹ, Xã Thạnh Lộc, Huyện Giồng Riềng, Kiên Giang', 'Ấp Hòa Mỹ', 'Xã Thạnh Hưng'],
  ['Ấp 4, Xã Mỹ Yên, Huyện Bến Lức, Tỉnh Long An', 'Ấp 4', 'Xã Mỹ Yên'],
  ['Ấp 4, Xã Mỹ Yên, Huyện Bến Lức, Tỉnh Long An (nay là tỉnh Tây Ninh)', 'Ấp 4', 'Xã Mỹ Yên'],
  ['Ấp 4, Xã Mỹ Yên, Bến Lức, Long An, Tây Ninh', 'Ấp 4', 'Xã Mỹ Yên'],
  ['Khóm Mỹ Lộc, Phường Mỹ Phú, TP Cao Lãnh, Đồng Tháp', 'Khóm Mỹ Lộc', 'Phường Mỹ Trà'],
  ['Ấp 1, Xã Mỹ Thọ, Huyện Cao Lãnh, Đồng Tháp', 'Ấp 1', 'Xã Mỹ Thọ'],
  ['Khu phố 3, Phường Tân Phong, TP. Biên Hòa, Đồng Nai', 'Khu phố 3', 'Phường Tân Triều, Phường Trấn Biên'],
  ['Thôn Thanh Lâm, Xã Yên Lãng, Thành phố Hà Nội', 'Thôn Thanh Lâm', 'Xã Yên Lãng'],
  ['Phường Hà Huy Tập, Thành phố Hà Tĩnh, Tỉnh Hà Tĩnh', '', 'Phường Thành Sen'],
  ['Thôn Trung, Xã Sơn Tịnh, Tỉnh Quảng Ngãi', 'Thôn Trung', 'Xã Sơn Tịnh'],
  ['XA SON TINH, QUANG NGAI', '', 'Xã Sơn Tịnh'],
  ['Tổ 5, Vĩnh Phương, Nha Trang, Khánh Hòa', 'Tổ 5', 'Phường Bắc Nha Trang'],
  ['TO 5, VINH PHUONG, NHA TRANG, KHANH HOA', 'TO 5', 'Phường Bắc Nha Trang'],
  ['Thôn 4, Xã An Dương, Huyện Tân Yên, Bắc Giang', 'Thôn 4', 'Xã Nhã Nam'],
  ['Số 8 Hoa Sữa, Phường Suối Hoa, TP Bắc Ninh, Bắc Ninh', 'Số 8 Hoa Sữa', 'Phường Kinh Bắc'],
  ['Khu 2, Thị trấn Phố Mới, Huyện Quế Võ, Bắc Ninh', 'Khu 2', 'Phường Quế Võ'],
  ['Số 2 Hoa Đào, P. Máy Tơ, Q. Ngô Quyền, Hải Phòng', 'Số 2 Hoa Đào', 'Phường Ngô Quyền'],
  ['Xã An Đồng, Huyện An Dương, Hải Phòng', '', 'Phường An Hải'],
  ['Thôn 3, Xã Bình Khê, TX Đông Triều, Quảng Ninh', 'Thôn 3', 'Phường Bình Khê'],
  ['12 Hoa Sim, Phường Võ Thị Sáu, Quận 3, TP. Hồ Chí Mihn', '12 Hoa Sim', 'Phường Xuân Hòa'],
  ['12 Hoa Sim, Xã Tân Phú, Hồ Chí Minh', '12 Hoa Sim', 'Phường Tân Phú'],
  ['45 Lê Lợi, Bến Nghé, Quận 1, TP Hồ Chí Minh 700000', '45 Lê Lợi', 'Phường Sài Gòn'],
  ['Xóm Đình; Xã Liên Hà; Huyện Đông Anh; Hà Nội', 'Xóm Đình', 'Xã Thư Lâm'],
  ['Ấp 3, Tân Phú Trung, Củ Chi, HCM', 'Ấp 3', 'Xã Củ Chi'],
])('%s', (text, street, expected) => {
  expect([resolve(text).street, names(text).join(', ')]).toEqual([street, expected])
})

test.each([
  ['Số 5 Hoa Ban, Phường Ba Đình, Hà Nội', 'two_tier'],
  ['12 Hoa Sim, Phường 2 Bảo Lộc, Lâm Đồng', 'two_tier'],
  ['12 Hoa Sim, Phường 2, TP. Bảo Lộc, Lâm Đồng', 'three_tier'],
])('%s is written in the scheme %s', (text, scheme) => {
  expect(resolve(text).scheme).toBe(scheme)
})

test('a decomposed text (NFD) is read like a composed one', () => {
  expect(resolve('12 Hoa Bưởi, Phường Võ Thị Sáu, Quận 3, TP. Hồ Chí Minh'.normalize('NFD'))).toMatchObject({
    street: '12 Hoa Bưởi',
    candidates: [{ communeName: 'Phường Xuân Hòa' }],
  })
})

test('a number without its kind is no ward: "5, Quận 3"', () => {
  expect(resolve('Số 5, Quận 3, TP. Hồ Chí Minh').candidates).toEqual([])
})

test('what contradicts itself or names no commune is left as it was typed', () => {
  for (const text of [
    'Phường Võ Thị Sáu, Quận 3, Hà Nội',
    'Đường Nguyễn Trãi, Quận Thanh Xuân, Hà Nội',
    'Quận 3, TP. Hồ Chí Minh',
    'Xã Không Có, Huyện Không Đâu, Tỉnh Nào',
    'Phường 1',
    '12 Hoa Sim',
    '',
  ])
    expect(resolve(text), text).toEqual({ street: text, scheme: 'unknown', candidates: [] })
})

test('a divided commune gives all that received a part, none of them whole', () => {
  expect(resolve('Phường 13, Quận Gò Vấp, TP. Hồ Chí Minh').candidates).toEqual([
    { provinceCode: '79', provinceName: 'Hồ Chí Minh', communeCode: '26882', communeName: 'Phường An Hội Tây', isWhole: false },
    { provinceCode: '79', provinceName: 'Hồ Chí Minh', communeCode: '26878', communeName: 'Phường An Hội Đông', isWhole: false },
  ])
})

/** For 10,809 addresses beside other work of the machine. */
const A_MINUTE = 60_000

const written = ({ name, districtName, provinceCode }: CommuneRow): string => {
  const province = `${provinceKind(provinceCode) === 'city' ? 'Thành phố' : 'Tỉnh'} ${provinceName('three_tier', provinceCode) ?? ''}`
  return [`12 đường Hoa Sim`, name, ...(districtName === name ? [] : [districtName]), province].join(', ')
}
const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
const withoutKinds = (text: string): string => text.replace(/, (?:Phường|Xã|Thị trấn|Quận|Huyện|Thị xã|Thành phố|Tỉnh) (?!\d)/gu, ', ')

test.each([
  ['in full', (text: string) => text, 99.6],
  ['in capitals without diacritics', (text: string) => withoutMarks(text).toUpperCase(), 99.2],
  ['without kinds', withoutKinds, 99.2],
])(
  'every old commune written %s finds what it is today, nearly all of them alone',
  (_, write, leastPercent) => {
    const found = former.map(row => ({
      row,
      text: write(written(row)),
      codes: resolve(write(written(row))).candidates.map(c => c.communeCode),
    }))
    const missed = found.filter(({ row, codes }) => !(receivers.get(row.code) ?? []).every(part => codes.includes(part.communeCode)))
    const alone = found.filter(({ codes }) => codes.length === 1)
    expect(missed.map(({ text }) => text)).toEqual([])
    expect((100 * alone.length) / found.length).toBeGreaterThan(leastPercent)
  },
  A_MINUTE,
)

test(
  'every commune of today, written in full, is found alone and as of the two-tier scheme',
  () => {
    const wrong = [...current.values()].filter(row => {
      const { scheme, candidates } = resolve(`12 đường Hoa Sim, ${row.name}, ${provinceName('two_tier', row.provinceCode) ?? ''}`)
      return scheme !== 'two_tier' || candidates.length !== 1 || candidates[0]?.communeCode !== row.code
    })
    expect(wrong.map(row => row.name)).toEqual([])
  },
  A_MINUTE,
)
