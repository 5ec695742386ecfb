/** Which list of administrative units a code belongs to. A bare "24" was Bắc Giang and is Bắc Ninh: the scheme goes with the code, always. */
export type Scheme = 'three_tier' | 'two_tier'

export interface FormerProvince {
  readonly code: string
  readonly name: string
  readonly successorCode: string
}

/** First day of the two-tier scheme: 34 provinces and no districts. @law Nghị quyết 202/2025/QH15 */
export const TWO_TIER_SINCE = '2025-07-01'

/** Provinces since 1 July 2025 by GSO code. A new code is not always the old code of the province with the same name.
 *  @law Nghị quyết 202/2025/QH15 */
export const PROVINCES: Readonly<Record<string, string>> = {
  '01': 'Hà Nội',
  '04': 'Cao Bằng',
  '08': 'Tuyên Quang',
  '11': 'Điện Biên',
  '12': 'Lai Châu',
  '14': 'Sơn La',
  '15': 'Lào Cai',
  '19': 'Thái Nguyên',
  '20': 'Lạng Sơn',
  '22': 'Quảng Ninh',
  '24': 'Bắc Ninh',
  '25': 'Phú Thọ',
  '31': 'Hải Phòng',
  '33': 'Hưng Yên',
  '37': 'Ninh Bình',
  '38': 'Thanh Hóa',
  '40': 'Nghệ An',
  '42': 'Hà Tĩnh',
  '44': 'Quảng Trị',
  '46': 'Huế',
  '48': 'Đà Nẵng',
  '51': 'Quảng Ngãi',
  '52': 'Gia Lai',
  '56': 'Khánh Hòa',
  '66': 'Đắk Lắk',
  '68': 'Lâm Đồng',
  '75': 'Đồng Nai',
  '79': 'Hồ Chí Minh',
  '80': 'Tây Ninh',
  '82': 'Đồng Tháp',
  '86': 'Vĩnh Long',
  '91': 'An Giang',
  '92': 'Cần Thơ',
  '96': 'Cà Mau',
}

/** Cities under the central government; their codes are cities in both schemes. */
const CITY_CODES: ReadonlySet<string> = new Set(['01', '31', '46', '48', '79', '92'])

const former = (code: string, name: string, successorCode = code): FormerProvince => ({ code, name, successorCode })

/** The 63 provinces until 30 June 2025, each with the province that took it over whole. @law Nghị quyết 202/2025/QH15, Điều 1 */
export const FORMER_PROVINCES: readonly FormerProvince[] = [
  former('01', 'Hà Nội'),
  former('02', 'Hà Giang', '08'),
  former('04', 'Cao Bằng'),
  former('06', 'Bắc Kạn', '19'),
  former('08', 'Tuyên Quang'),
  former('10', 'Lào Cai', '15'),
  former('11', 'Điện Biên'),
  former('12', 'Lai Châu'),
  former('14', 'Sơn La'),
  former('15', 'Yên Bái'),
  former('17', 'Hòa Bình', '25'),
  former('19', 'Thái Nguyên'),
  former('20', 'Lạng Sơn'),
  former('22', 'Quảng Ninh'),
  former('24', 'Bắc Giang'),
  former('25', 'Phú Thọ'),
  former('26', 'Vĩnh Phúc', '25'),
  former('27', 'Bắc Ninh', '24'),
  former('30', 'Hải Dương', '31'),
  former('31', 'Hải Phòng'),
  former('33', 'Hưng Yên'),
  former('34', 'Thái Bình', '33'),
  former('35', 'Hà Nam', '37'),
  former('36', 'Nam Định', '37'),
  former('37', 'Ninh Bình'),
  former('38', 'Thanh Hóa'),
  former('40', 'Nghệ An'),
  former('42', 'Hà Tĩnh'),
  former('44', 'Quảng Bình'),
  former('45', 'Quảng Trị', '44'),
  former('46', 'Huế'),
  former('48', 'Đà Nẵng'),
  former('49', 'Quảng Nam', '48'),
  former('51', 'Quảng Ngãi'),
  former('52', 'Bình Định'),
  former('54', 'Phú Yên', '66'),
  former('56', 'Khánh Hòa'),
  former('58', 'Ninh Thuận', '56'),
  former('60', 'Bình Thuận', '68'),
  former('62', 'Kon Tum', '51'),
  former('64', 'Gia Lai', '52'),
  former('66', 'Đắk Lắk'),
  former('67', 'Đắk Nông', '68'),
  former('68', 'Lâm Đồng'),
  former('70', 'Bình Phước', '75'),
  former('72', 'Tây Ninh', '80'),
  former('74', 'Bình Dương', '79'),
  former('75', 'Đồng Nai'),
  former('77', 'Bà Rịa - Vũng Tàu', '79'),
  former('79', 'Hồ Chí Minh'),
  former('80', 'Long An'),
  former('82', 'Tiền Giang'),
  former('83', 'Bến Tre', '86'),
  former('84', 'Trà Vinh', '86'),
  former('86', 'Vĩnh Long'),
  former('87', 'Đồng Tháp', '82'),
  former('89', 'An Giang', '91'),
  former('91', 'Kiên Giang'),
  former('92', 'Cần Thơ'),
  former('93', 'Hậu Giang', '92'),
  former('94', 'Sóc Trăng', '92'),
  former('95', 'Bạc Liêu', '96'),
  former('96', 'Cà Mau'),
]

const FORMER_BY_CODE = new Map(FORMER_PROVINCES.map(province => [province.code, province]))

/** The province since 1 July 2025 of a code in use before; undefined for a code that never was.
 *  @example successorOf('74') // '79': Bình Dương became part of TP. Hồ Chí Minh */
export const successorOf = (formerCode: string): string | undefined => FORMER_BY_CODE.get(formerCode)?.successorCode

/** Name of a province by its code in one scheme. @example provinceName('three_tier', '24') // 'Bắc Giang'; 'two_tier' gives 'Bắc Ninh' */
export const provinceName = (scheme: Scheme, code: string): string | undefined =>
  scheme === 'two_tier' ? PROVINCES[code] : FORMER_BY_CODE.get(code)?.name

/** Whether a code is a city under the central government (TP. Hồ Chí Minh …) or a province. */
export const provinceKind = (code: string): 'city' | 'province' => (CITY_CODES.has(code) ? 'city' : 'province')
