/** Coordinators of units, as officers see them. */
export const coordinators = {
  'coordinators.title': 'Đầu mối đơn vị',
  'coordinators.lead': 'Người phụ trách BHXH của các đơn vị thuộc cơ quan bạn. Họ vào bằng yêu cầu đã duyệt. Dừng khi họ nghỉ việc.',
  'coordinators.search': 'Tìm theo tên hoặc đơn vị',
  'coordinators.empty': 'Chưa có đầu mối nào',
  'coordinators.emptyMore': 'Khi bạn duyệt yêu cầu tài khoản đơn vị, đầu mối hiện ở đây.',
  'coordinators.none': 'Không có ai như vậy',
  'coordinators.noneMore': 'Thử tên khác hoặc mã đơn vị.',
  'coordinators.end': 'Dừng',
  'coordinators.endOf': 'Dừng {name}',
  'coordinators.endMeans': 'Người này bị đăng xuất ngay và không xem được tiến độ nữa. Quản trị cho làm lại được.',
  'coordinators.takeBackMeans': 'Đường dẫn trong thư mời không dùng được nữa.',
  'coordinators.ended': 'Đã dừng {name}',
} as const
