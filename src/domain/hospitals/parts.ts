/** The parts of a record that have a name in the standard, with the root element of each; XML12 is entered elsewhere and has none here.
 *  @law QĐ 130/QĐ-BYT, QĐ 4750/QĐ-BYT, QĐ 3176/QĐ-BYT, QĐ 1931/QĐ-BYT */
export const PART_ROOTS: Readonly<Record<string, string | null>> = {
  XML1: 'TONG_HOP',
  XML2: 'CHITIEU_CHITIET_THUOC',
  XML3: 'CHITIEU_CHITIET_DVKT_VTYT',
  XML4: 'CHITIEU_CHITIET_DICHVUCANLAMSANG',
  XML5: 'CHITIEU_CHITIET_DIENBIENLAMSANG',
  XML6: 'CHI_TIEU_HO_SO_BENH_AN_CHAM_SOC_VA_DIEU_TRI_HIV_AIDS',
  XML7: 'CHI_TIEU_DU_LIEU_GIAY_RA_VIEN',
  XML8: 'CHI_TIEU_DU_LIEU_TOM_TAT_HO_SO_BENH_AN',
  XML9: 'CHI_TIEU_DU_LIEU_GIAY_CHUNG_SINH',
  XML10: 'CHI_TIEU_DU_LIEU_GIAY_NGHI_DUONG_THAI',
  XML11: 'CHI_TIEU_DU_LIEU_GIAY_CHUNG_NHAN_NGHI_VIEC_HUONG_BAO_HIEM_XA_HOI',
  XML12: null,
  XML13: 'CHI_TIEU_GIAYCHUYENTUYEN',
  XML14: 'CHI_TIEU_GIAYHEN_KHAMLAI',
  XML15: 'CHI_TIEU_DIEUTRI_BENHLAO',
}

/** Parts that stand in folders of real facilities and mean nothing here: passed over without a word. */
export const SILENT_PARTS: readonly string[] = ['XML16', 'XML17', 'XML18']

/** What the visit book reads, with the element of one row; null: the root itself is the row. Of the others only the form is checked:
 *  laboratory values, courses of an illness and HIV records are nobody's here and leave no trace. */
export const READ_PARTS = { XML1: null, XML2: 'CHI_TIET_THUOC', XML3: 'CHI_TIET_DVKT', XML7: null, XML11: null } as const
export type ReadPart = keyof typeof READ_PARTS

export const isReadPart = (type: string): type is ReadPart => type in READ_PARTS

/** One element with text. Lines are those of the part's own document. */
export interface PartField {
  readonly value: string
  readonly line: number
}

export interface PartRow {
  readonly line: number
  readonly fields: ReadonlyMap<string, PartField>
}

/** Rows of the parts that are read, by part. */
export type Parts = Readonly<Partial<Record<ReadPart, readonly PartRow[]>>>
