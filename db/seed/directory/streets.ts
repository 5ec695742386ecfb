/** Flower names, so that an address is believable and yet nobody's. */
const STREETS = [
  'Hoa Sim',
  'Hoa Ban',
  'Hoa Phượng',
  'Hoa Sữa',
  'Hoa Mai',
  'Hoa Đào',
  'Hoa Gạo',
  'Hoa Cau',
  'Hoa Bưởi',
  'Hoa Lan',
  'Hoa Quỳnh',
  'Hoa Súng',
  'Bằng Lăng',
  'Ngọc Lan',
  'Thiên Lý',
  'Dạ Hương',
  'Mimosa',
  'Bông Lúa',
] as const

/** A street and number invented from a code; always the same for the same code. @example "Số 18 đường Hoa Sim" */
export function streetAddress(code: string): string {
  let mix = 0x811c9dc5 // FNV-1a, so that neighbouring codes live in different streets
  for (const sign of code) mix = Math.imul(mix ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return `Số ${1 + ((mix >>> 8) % 240)} đường ${STREETS[(mix >>> 17) % STREETS.length] ?? STREETS[0]}`
}
