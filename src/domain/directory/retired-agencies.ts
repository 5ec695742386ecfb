/** Codes of offices that were closed and the office that took their dossiers over. They are no longer rows of the directory, so nothing new
 *  can be sent to them; a paper or a draft that still names one leads to the successor. The codes are invented like those of the offices. */
const RETIRED: Readonly<Record<string, string>> = {
  '07910': '07903', // Quận 2, part of Thành phố Thủ Đức since 2021, BHXH cơ sở Cát Lái
  '07919': '07903', // Quận 9, the same
}

/** The office that took over a closed one; undefined for a code that was never closed. @example successorOfAgency('07910') // '07903' */
export const successorOfAgency = (code: string): string | undefined => RETIRED[code]

export const RETIRED_AGENCIES: readonly string[] = Object.keys(RETIRED)
