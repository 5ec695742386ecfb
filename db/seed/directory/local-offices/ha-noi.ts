import type { LocalOffice } from './office.ts'

/** The 23 local offices of Hà Nội as published in 2025; the communes of the old quận Hà Đông go to the city's office. Codes are invented. */
export const HA_NOI: readonly LocalOffice[] = [
  ['00101', 'Đống Đa', ['Quận Đống Đa'], [21.02, 105.83]],
  ['00102', 'Ba Đình', ['Quận Ba Đình'], [21.04, 105.82]],
  ['00103', 'Hai Bà Trưng', ['Quận Hai Bà Trưng'], [21.01, 105.86]],
  ['00104', 'Cầu Giấy', ['Quận Cầu Giấy'], [21.03, 105.79]],
  ['00105', 'Hoàn Kiếm', ['Quận Hoàn Kiếm'], [21.03, 105.85]],
  ['00106', 'Thanh Xuân', ['Quận Thanh Xuân'], [20.99, 105.81]],
  ['00107', 'Long Biên', ['Quận Long Biên'], [21.04, 105.89]],
  ['00108', 'Hoàng Mai', ['Quận Hoàng Mai'], [20.97, 105.86]],
  ['00109', 'Từ Liêm', ['Quận Nam Từ Liêm'], [21.02, 105.77]],
  ['00110', 'Tây Tựu', ['Quận Bắc Từ Liêm'], [21.07, 105.73]],
  ['00111', 'Tây Hồ', ['Quận Tây Hồ'], [21.07, 105.82]],
  ['00112', 'Đông Anh', ['Huyện Đông Anh'], [21.14, 105.85]],
  ['00113', 'Sóc Sơn', ['Huyện Sóc Sơn'], [21.26, 105.85]],
  ['00114', 'Gia Lâm', ['Huyện Gia Lâm'], [21.02, 105.93]],
  ['00115', 'Thanh Trì', ['Huyện Thanh Trì'], [20.95, 105.85]],
  ['00116', 'Mê Linh', ['Huyện Mê Linh'], [21.18, 105.71]],
  ['00117', 'Ba Vì', ['Huyện Ba Vì'], [21.2, 105.42]],
  ['00118', 'Sơn Tây', ['Thị xã Sơn Tây', 'Huyện Phúc Thọ'], [21.14, 105.5]],
  ['00119', 'Chương Mỹ', ['Huyện Chương Mỹ', 'Huyện Thanh Oai'], [20.92, 105.7]],
  ['00120', 'Đan Phượng', ['Huyện Đan Phượng', 'Huyện Hoài Đức'], [21.09, 105.67]],
  ['00121', 'Thạch Thất', ['Huyện Thạch Thất', 'Huyện Quốc Oai'], [21.06, 105.58]],
  ['00122', 'Thường Tín', ['Huyện Thường Tín', 'Huyện Phú Xuyên'], [20.87, 105.86]],
  ['00123', 'Ứng Hòa', ['Huyện Ứng Hòa', 'Huyện Mỹ Đức'], [20.73, 105.77]],
]
