import type { AgencyRow, UnitRow } from './rows.ts'
import { streetAddress } from './streets.ts'

type Listed = readonly [code: string, name: string, agencyCode: string, state?: UnitRow['state']]

/** Invented employers and schools. Codes of before August 2025 have seven signs (TZ0000Z); newer ones are tax code, payer group and
 *  sector (0000000017DNA03); tax codes here begin with 00, which belongs to no province. */
export function unitRows(agencies: readonly AgencyRow[]): readonly UnitRow[] {
  const places = new Map(agencies.map(agency => [agency.code, agency.address.slice(agency.address.indexOf(', '))]))
  return LISTED.map(([code, name, agencyCode, state = 'active']) => ({
    code,
    name,
    taxCode: /^\d{10}/u.test(code) ? code.slice(0, 10) : null,
    address: `${streetAddress(code)}${places.get(agencyCode) ?? ''}`,
    agencyCode,
    state,
  }))
}

const LISTED: readonly Listed[] = [
  ['TZ0001Z', 'Công ty may Hoa Sim', '07911'],
  ['TZ0002Z', 'Công ty giày Bến Lụa', '07402'],
  ['TZ0003Z', 'Công ty cơ khí Tia Lửa', '07401'],
  ['TZ0004Z', 'Công ty điện tử Sao Hôm', '07903'],
  ['TZ0005Z', 'Công ty chế biến gỗ Rừng Xa', '07404'],
  ['TZ0006Z', 'Công ty thủy sản Gió Biển', '07701'],
  ['TZ0007Z', 'Công ty bao bì Giấy Dó', '07917'],
  ['TZ0008Z', 'Công ty vận tải Đường Dài', '07921'],
  ['TZ0009Z', 'Công ty xây dựng Nền Móng', '07912', 'suspended'],
  ['TZ0010Z', 'Công ty dệt Sợi Tơ', '07907', 'closed'],
  ['TZ0011Z', 'Công ty in Chữ Đẹp', '07906'],
  ['TZ0012Z', 'Công ty nhựa Hạt Cườm', '07908'],
  ['TZ0013Z', 'Công ty thực phẩm Bếp Nhà', '07905'],
  ['TZ0014Z', 'Công ty dược Lá Xanh', '07901'],
  ['TZ0015Z', 'Khách sạn Mây Trắng', '07901'],
  ['TZ0016Z', 'Siêu thị Chợ Quê', '07909'],
  ['TZ0017Z', 'Công ty phần mềm Con Số', '00104'],
  ['TZ0018Z', 'Công ty sách Trang Giấy', '00101'],
  ['TZ0019Z', 'Công ty gốm Lửa Đỏ', '00114'],
  ['TZ0020Z', 'Công ty cảng Sóng Xanh', '03101'],
  ['TZ0021Z', 'Công ty cà phê Đất Đỏ', '06601'],
  ['TZ0022Z', 'Công ty cao su Hàng Cây', '07001'],
  ['TZ0023Z', 'Công ty lúa gạo Phù Sa', '09201'],
  ['TZ0024Z', 'Công ty du lịch Sông Hàn Xanh', '04801'],
  ['HCA001L', 'Trường Tiểu học Hoa Phượng', '07911'],
  ['HCA002L', 'Trường Trung học cơ sở Bằng Lăng', '07906'],
  ['HCA003L', 'Trường Trung học phổ thông Sông Trăng', '07921'],
  ['HCA004L', 'Bệnh viện Đa khoa Sông Trăng', '07911'],
  ['HCA005L', 'Trung tâm Văn hóa Hoa Mai', '00103'],
  ['HCA006L', 'Ủy ban nhân dân phường Nhiêu Lộc', '07911'],
  ['HSA001L', 'Trường Trung học phổ thông Sông Trăng (học sinh)', '07921'],
  ['HSA002L', 'Trường Đại học Hồ Sen (sinh viên)', '00104'],
  ['HSA003L', 'Trường Đại học Bến Lụa (sinh viên)', '07914'],
  ['HSA004L', 'Trường Đại học Sông Trăng (sinh viên)', '07911'],
  ['0000000017DNA03', 'Công ty kho vận Bước Nhanh', '07918'],
  ['0000000024DNA05', 'Công ty điện mặt trời Nắng Mới', '05801'],
  ['0000000031DNA01', 'Công ty sữa Đồng Cỏ', '07920'],
  ['0000000048DNA07', 'Công ty trà Sương Sớm', '06801'],
  ['0000000055DNA02', 'Công ty thiết kế Nét Vẽ', '07911'],
  ['0000000062DNA04', 'Công ty giao hàng Qua Phố', '07911'],
  ['0000000079HXA01', 'Hợp tác xã rau Vườn Xanh', '06802'],
  ['0056789000TH7927142001', 'Bưu điện phường Nhiêu Lộc (tổ chức dịch vụ thu)', '07911'],
  ['0056789000TH7927154001', 'Điểm thu phường Bàn Cờ', '07911'],
  ['0056789000TH0100070003', 'Điểm thu phường Ngọc Hà', '00102'],
  ['BHXH079', 'BHXH TP. Hồ Chí Minh', '079'],
  ['HGD0079', 'Hộ gia đình tham gia BHYT', '07911'],
]
