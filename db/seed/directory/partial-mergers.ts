/** Old communes that were divided, and who received a part beside the main receiver that the package names: old code → new codes.
 *  @law Nghị quyết 1685/NQ-UBTVQH15, Điều 1 (TP. Hồ Chí Minh) */
export const PARTIAL_MERGERS: Readonly<Record<string, readonly string[]>> = {
  '27148': ['27139'], // Phường 4, Quận 3: Phường Bàn Cờ, and a part in Phường Xuân Hòa
}
