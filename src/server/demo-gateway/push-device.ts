import { createDecipheriv, createECDH, createHmac, randomBytes, type ECDH } from 'node:crypto'

/** A device as a push service's client: it has a key pair and a secret, and reads what was encrypted for it (RFC 8291, RFC 8188).
 *  Written by the standard's own text and not with the sender's library, so that each tests the other. */
export interface PushDevice {
  readonly p256dh: string
  readonly auth: string
  /** @throws when the body was not encrypted for this device */
  decrypt(body: Buffer): string
}

export function aPushDevice(): PushDevice {
  const curve = createECDH('prime256v1')
  const publicKey = curve.generateKeys()
  const auth = randomBytes(16)
  return {
    p256dh: publicKey.toString('base64url'),
    auth: auth.toString('base64url'),
    decrypt: body => open(body, { curve, publicKey, auth }),
  }
}

interface Keys {
  readonly curve: ECDH
  readonly publicKey: Buffer
  readonly auth: Buffer
}

const [SALT, SIZE, TAG] = [16, 4, 16]

/** Salt, record size, length of the sender's public key, that key, then one record: ciphertext and tag. */
function open(body: Buffer, { curve, publicKey, auth }: Keys): string {
  const salt = body.subarray(0, SALT)
  const keyAt = SALT + SIZE + 1
  const sender = body.subarray(keyAt, keyAt + (body[SALT + SIZE] ?? 0))
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), publicKey, sender])
  const shared = hkdf(auth, curve.computeSecret(sender), info, 32)
  const key = hkdf(salt, shared, Buffer.from('Content-Encoding: aes128gcm\0'), 16)
  const nonce = hkdf(salt, shared, Buffer.from('Content-Encoding: nonce\0'), 12)
  const record = body.subarray(keyAt + sender.length)
  const decipher = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(record.subarray(-TAG))
  const padded = Buffer.concat([decipher.update(record.subarray(0, -TAG)), decipher.final()])
  // The last record ends with a 2 and zeros.
  return padded.subarray(0, padded.lastIndexOf(2)).toString('utf8')
}

/** HKDF-SHA256 for at most one block. */
function hkdf(salt: Buffer, secret: Buffer, info: Buffer, length: number): Buffer {
  const prk = createHmac('sha256', salt).update(secret).digest()
  return createHmac('sha256', prk).update(info).update(Buffer.of(1)).digest().subarray(0, length)
}
