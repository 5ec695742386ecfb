/** What several pages say of agencies; the look-ups have texts of their own. */
export const directory = {
  'directory.title': 'Tra cứu',
  'directory.hours': 'Giờ làm việc: {hours}',
  'directory.hoursWeek': 'Thứ Hai đến thứ Sáu, {morning} và {afternoon}',
  'directory.map': 'Xem bản đồ',
  'directory.mapOf': 'Xem bản đồ {name}',
} as const
