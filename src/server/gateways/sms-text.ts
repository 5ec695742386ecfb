import smpp from 'smpp'

/** Data codings of SMPP and how many octets one message of each carries. */
const PLAIN = { data_coding: 0, fits: 160 }
const UCS2 = { data_coding: 8, fits: 140 }

/** The fields of a submit_sm that carry the text. Letters outside the telephone alphabet (ế, ộ, ữ, ặ, đ) need UCS-2, 70 to a message;
 *  a longer text travels as payload and the carrier cuts it up, so there is one reference and one receipt. */
export function textFields(text: string): Readonly<Record<string, Buffer | number>> {
  const composed = text.normalize('NFC')
  const plain = smpp.encodings.ASCII.match(composed)
  const bytes = plain ? smpp.encodings.ASCII.encode(composed) : smpp.encodings.UCS2.encode(composed)
  const { data_coding, fits } = plain ? PLAIN : UCS2
  return bytes.length <= fits
    ? { data_coding, short_message: bytes }
    : { data_coding, short_message: Buffer.alloc(0), message_payload: bytes }
}

/** "0912345678" → "84912345678": carriers want the international form. */
export const internationalNumber = (phone: string): string => phone.replace(/^0/u, '84')
