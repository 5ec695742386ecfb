/** A day on which the agencies rest, or work although it lies on a weekend. */
export interface HolidayRow {
  readonly day: string
  readonly name: string
  readonly works: boolean
}

const rest = (name: string, ...days: readonly string[]): readonly HolidayRow[] => days.map(day => ({ day, name, works: false }))
const work = (name: string, ...days: readonly string[]): readonly HolidayRow[] => days.map(day => ({ day, name, works: true }))

/** Public holidays of 2025 to 2027 as far as they fall on working days, with the days exchanged around them for public servants.
 *
 *  Law: Bộ luật Lao động 45/2019/QH14, Điều 112 (eleven days: 1/1; five of Tết; 10/3 of the lunar calendar; 30/4; 1/5; 2/9 and one
 *  beside it) and Điều 111 khoản 3 (a holiday on the weekly day of rest is made up on the next working day). Which five days of Tết,
 *  which second day in September, and which days are exchanged is announced each year.
 *
 *  2025: as announced at the end of 2024 (Thông báo 6150/TB-BLĐTBXH): Tết 25/1–2/2; 2/5 for Saturday 26/4; 1/9 and 2/9.
 *  2026: as announced in 2025: 2/1 for Saturday 10/1; Tết 14/2–22/2; 10/3 lunar is Sunday 26/4, made up on 27/4; 1/9 and 2/9, and
 *  31/8 for Saturday 22/8.
 *  2027: not announced when this was written. The law's days, with these assumptions: Tết is one day before and four after New Year's
 *  Day (6/2, a Saturday), the weekend made up on 10/2 and 11/2; 1/5 is a Saturday, made up on 3/5; the second day in September is 3/9;
 *  nothing is exchanged.
 *
 *  24/11, Ngày Văn hóa Việt Nam, is left out: Nghị quyết 80-NQ/TW (2026) wants it to be a paid day of rest, but no amendment of Điều 112
 *  that is in force was found. An operator who knows better adds it: `npx vssid holidays rest 2026-11-24 "Ngày Văn hóa Việt Nam"`. */
export const holidayRows = (): readonly HolidayRow[] => [
  ...rest('Tết Dương lịch', '2025-01-01', '2026-01-01', '2027-01-01'),
  ...rest('Nghỉ hoán đổi dịp Tết Dương lịch', '2026-01-02'),
  ...work('Làm bù dịp Tết Dương lịch', '2026-01-10'),
  ...rest('Tết Nguyên đán Ất Tỵ', '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'),
  ...rest('Tết Nguyên đán Bính Ngọ', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'),
  ...rest('Tết Nguyên đán Đinh Mùi', '2027-02-05', '2027-02-08', '2027-02-09'),
  ...rest('Nghỉ bù Tết Nguyên đán Đinh Mùi', '2027-02-10', '2027-02-11'),
  ...rest('Giỗ Tổ Hùng Vương', '2025-04-07', '2027-04-16'),
  ...rest('Nghỉ bù Giỗ Tổ Hùng Vương', '2026-04-27'),
  ...rest('Ngày Chiến thắng', '2025-04-30', '2026-04-30', '2027-04-30'),
  ...rest('Ngày Quốc tế lao động', '2025-05-01', '2026-05-01'),
  ...rest('Nghỉ hoán đổi dịp lễ 30/4 và 1/5', '2025-05-02'),
  ...work('Làm bù dịp lễ 30/4 và 1/5', '2025-04-26'),
  ...rest('Nghỉ bù ngày Quốc tế lao động', '2027-05-03'),
  ...rest('Quốc khánh', '2025-09-01', '2025-09-02', '2026-09-01', '2026-09-02', '2027-09-02', '2027-09-03'),
  ...rest('Nghỉ hoán đổi dịp Quốc khánh', '2026-08-31'),
  ...work('Làm bù dịp Quốc khánh', '2026-08-22'),
]
