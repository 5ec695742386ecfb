/** Districts that were merged into another before July 2025 and still stand on papers: "province of the three-tier scheme, key of the
 *  district that took them over" → keys of the earlier names. Only those whose communes are found by the later one.
 *  @law Nghị quyết 1111/NQ-UBTVQH14 (Thủ Đức), 837/NQ-UBTVQH14 (Hạ Long), 1238/NQ-UBTVQH15 (Thanh Hóa), 1318/NQ-UBTVQH15 (Hoa Lư),
 *  1191/NQ-UBTVQH15 (Bắc Giang) */
export const FORMER_DISTRICTS_OF: Readonly<Record<string, readonly string[]>> = {
  '79 thuduc': ['2', '9'], // Quận 2, Quận 9, Quận Thủ Đức
  '22 halong': ['hoanhbo'],
  '38 thanhhoa': ['dongson'],
  '37 hoalu': ['ninhbinh'], // Thành phố Ninh Bình, Huyện Hoa Lư
  '24 bacgiang': ['iendung'], // Huyện Yên Dũng
}
