/** Old communes that were divided, and who received a part with its people beside the main receiver that the package names: old code → new
 *  codes. The centre of Hà Nội and one ward of TP. Hồ Chí Minh so far; about 410 other communes are missing (docs/adr/0020).
 *  @law Nghị quyết 1656/NQ-UBTVQH15, Điều 1 khoản 1–4 (Hà Nội); Nghị quyết 1685/NQ-UBTVQH15, Điều 1 (TP. Hồ Chí Minh) */
export const PARTIAL_MERGERS: Readonly<Record<string, readonly string[]>> = {
  '00016': ['00004'], // Phường Ngọc Hà, and a part in Ba Đình
  '00019': ['00070'], // Phường Điện Biên: Ba Đình, and Hoàn Kiếm
  '00022': ['00008'], // Phường Đội Cấn: Ba Đình, and Ngọc Hà
  '00025': ['00008'], // Phường Ngọc Khánh: Giảng Võ, and Ngọc Hà
  '00028': ['00004', '00008'], // Phường Kim Mã: Giảng Võ, and Ba Đình, Ngọc Hà
  '00040': ['00004'], // Phường Đồng Xuân: Hoàn Kiếm, and Ba Đình
  '00055': ['00004'], // Phường Cửa Đông: Hoàn Kiếm, and Ba Đình
  '00070': ['00082'], // Phường Hàng Trống: Hoàn Kiếm, and Cửa Nam
  '00073': ['00070', '00004'], // Phường Cửa Nam, and Hoàn Kiếm, Ba Đình
  '00076': ['00082'], // Phường Hàng Bông: Hoàn Kiếm, and Cửa Nam
  '00079': ['00070'], // Phường Tràng Tiền: Cửa Nam, and Hoàn Kiếm
  '00157': ['00008'], // Phường Nghĩa Đô, and Ngọc Hà
  '00241': ['00082'], // Phường Nguyễn Du: Hai Bà Trưng, and Cửa Nam
  '00247': ['00082'], // Phường Phạm Đình Hổ: Hai Bà Trưng, and Cửa Nam
  '27148': ['27139'], // Phường 4, Quận 3: Bàn Cờ, and Xuân Hòa
}
