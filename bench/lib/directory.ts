import type pg from 'pg'

export interface DirectorySize {
  readonly facilities: number
  readonly units: number
}

const SYLLABLES =
  'An Anh Bình Cẩm Châu Chi Cường Dân Diệp Dũng Duyên Đại Đạt Đông Đức Giang Hà Hải Hạnh Hiếu Hòa Hoàng Hồng Huệ Hùng Hưng Hương Khánh Kim Lan Lâm Lộc Long Lợi Mai Minh Mỹ Nam Nga Ngọc Nhân Nhật Ninh Phong Phú Phúc Phương Quang Quế Quốc Sơn Tâm Tân Thái Thanh Thành Thiên Thịnh Thu Thuận Thủy Tiến Tín Toàn Trang Trí Trung Trường Tuấn Tùng Uyên Vân Việt Vinh Vũ Xuân Yên'.split(
    ' ',
  )
const FACILITY_KINDS = [
  'Bệnh viện Đa khoa',
  'Trung tâm Y tế',
  'Phòng khám Đa khoa',
  'Trạm Y tế xã',
  'Trạm Y tế phường',
  'Bệnh viện Sản - Nhi',
]
const UNIT_KINDS = [
  ...['Công ty TNHH', 'Công ty Cổ phần', 'Công ty TNHH Một thành viên', 'Chi nhánh Công ty Cổ phần', 'Doanh nghiệp tư nhân'],
  ...['Trường Tiểu học', 'Trường Mầm non', 'Ủy ban nhân dân xã', 'Hợp tác xã', 'Văn phòng đại diện'],
]

/** Fills facilities and units up to a country's number, with names of a kind and two or three syllables; nothing when they are there. */
export async function fillDirectories(owner: pg.Pool, { facilities, units }: DirectorySize): Promise<void> {
  await owner.query(
    `insert into directory_facility (code, name, province_code, address, phone, accepts_registration, issues_sick_leave, latitude, longitude)
     select code, name, province, 'Số ' || (n % 240 + 1) || ' đường ' || street || ', ' || town, '0500000000', true, n % 3 > 0,
       8.6 + (n * 7919 % 14300) / 1000.0, 102.2 + (n * 104729 % 7200) / 1000.0
     from (select n, p.code as province, p.name as town, p.code || lpad(upper(to_hex(n / 63 + 1024)), 3, '0') as code,
         ($1::text[])[n % 6 + 1] || ' ' || ($2::text[])[n * 7 % cardinality($2::text[]) + 1] || ' ' || ($2::text[])[n / 3 % cardinality($2::text[]) + 1] as name,
         ($2::text[])[n * 13 % cardinality($2::text[]) + 1] as street
       from generate_series(1, $3::int) n join lateral (
         select code, name from directory_province where scheme = 'three_tier' order by code offset n % 63 limit 1) p on true) made
     on conflict do nothing`,
    [FACILITY_KINDS, SYLLABLES, facilities],
  )
  await owner.query(
    `insert into unit (code, name, address, agency_code)
     select 'BN' || lpad(n::text, 6, '0'), ($1::text[])[n % 10 + 1] || ' ' || ($2::text[])[n * 7 % cardinality($2::text[]) + 1] || ' ' || ($2::text[])[n / 5 % cardinality($2::text[]) + 1]
         || ' ' || ($2::text[])[n / 385 % cardinality($2::text[]) + 1],
       'Số ' || (n % 240 + 1) || ' đường ' || ($2::text[])[n * 13 % cardinality($2::text[]) + 1] || ', ' || g.address, g.code
     from generate_series(1, $3::int) n join (
       select code, address, row_number() over (order by code) - 1 as place, count(*) over () as places from directory_agency
       where level = 'local') g on g.place = n % g.places
     on conflict do nothing`,
    [UNIT_KINDS, SYLLABLES, units],
  )
  await owner.query('vacuum analyze directory_facility')
  await owner.query('vacuum analyze unit')
}
