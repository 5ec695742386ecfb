/** Keys of test runs; a deployment makes its own. */
export const API_PASSWORD = 'test-run-only-api'

export const TEST_SECRETS = {
  kek: new Map([[1, Buffer.alloc(32, 1)]]),
  indexKey: Buffer.alloc(32, 2),
  passwordPepper: new Map([[1, Buffer.alloc(32, 3)]]),
  otpKey: Buffer.alloc(32, 4),
  pushKey: Buffer.alloc(32, 5),
  auditKey: Buffer.alloc(32, 6),
  proofKey: new Map([[1, Buffer.alloc(32, 7)]]),
  transcriptKey: new Map([[1, Buffer.alloc(32, 8)]]),
  databaseOwner: 'test-run-only',
  databaseApi: API_PASSWORD,
  databaseSealer: API_PASSWORD,
}
