/** How long pictures of scanned pages are kept. They show name, dossier number and signature, and serve two purposes: somebody looks
 *  whether a sheet is signed, and the office whether it agrees with the list. The paper itself goes to the agency.
 *  @law Luật 91/2025/QH15: personal data are kept no longer than their purpose needs */
export const PICTURE_DAYS = {
  /** Of a page on which nothing was read: it may show anything that lay in the scanner, and is looked at once. */
  unread: 14,
  /** After the agency has taken the list: the unit asks about what was sent back, and after that nobody looks any more. */
  taken: 30,
  /** After the member has left the unit: no coordinator sees it from that day on. */
  left: 30,
  /** Of everything else, from the scan on: a pile that nobody finishes within a term. */
  abandoned: 180,
} as const

/** What a unit may send in a day: a scan of 500 sheets is some 41 MB, so twenty thousand people with some pages sent twice. */
export const SCAN_MB_A_DAY = 2_048
