/** What people agree to. account: that the product keeps and uses their data for an account of their own · guardian: the word of a parent
 *  for a child's records · child: the child's own word from the seventh birthday on, told by the parent.
 *  @law Luật 91/2025/QH15 về bảo vệ dữ liệu cá nhân: for each purpose, expressly, provable, withdrawn as easily as given */
export const CONSENT_PURPOSES = ['account', 'guardian', 'child'] as const
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number]

/** Versions of the words in force, `consent.<purpose>.<version>` in src/texts. Whoever changes words adds a version, and leaves the
 *  earlier words where they are: they are what people have agreed to. */
export const CONSENT_VERSIONS = { account: '2026-11', guardian: '2026-11', child: '2026-11' } as const satisfies Readonly<
  Record<ConsentPurpose, string>
>
