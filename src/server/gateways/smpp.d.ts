/** The part of the SMPP 3.4 library that we use; the package has no types of its own. */
declare module 'smpp' {
  import type { EventEmitter } from 'node:events'
  import type { AddressInfo, Server as NetServer, Socket } from 'node:net'

  export type Field = string | number | Buffer | undefined
  export interface Message {
    readonly message?: string | Buffer
  }
  export interface Pdu {
    readonly command: string
    readonly command_status: number
    readonly sequence_number: number
    readonly system_id?: string
    readonly password?: string
    readonly message_id?: string
    readonly destination_addr?: string
    readonly source_addr?: string
    readonly esm_class?: number
    readonly data_coding?: number
    readonly registered_delivery?: number
    readonly user_message_reference?: number
    readonly receipted_message_id?: string
    readonly message_state?: number
    readonly short_message?: Message | Buffer | string
    readonly message_payload?: Message | Buffer | string
    response(fields?: Readonly<Record<string, Field>>): Pdu
  }
  type Command = (fields: Readonly<Record<string, Field>>, onResponse?: (pdu: Pdu) => void) => boolean

  export interface Session extends EventEmitter {
    readonly socket: Socket
    readonly bind_transceiver: Command
    readonly enquire_link: Command
    readonly submit_sm: Command
    readonly deliver_sm: Command
    readonly unbind: Command
    send(pdu: Pdu, onResponse?: (pdu: Pdu) => void): boolean
    close(): void
    destroy(): void
  }
  export interface Server extends NetServer {
    readonly sessions: Session[]
    address(): AddressInfo | string | null
  }
  interface Encoding {
    match(text: string): boolean
    encode(text: string): Buffer
    decode(bytes: Buffer): string
  }

  const smpp: {
    connect(options: { readonly host: string; readonly port: number; readonly tls?: boolean }): Session
    createServer(onSession: (session: Session) => void): Server
    readonly encodings: { readonly ASCII: Encoding; readonly UCS2: Encoding }
    readonly ESME_ROK: number
    readonly ESME_RBINDFAIL: number
    readonly ESME_RSYSERR: number
    readonly ESME_RSUBMITFAIL: number
    readonly ESME_RTHROTTLED: number
    readonly ESME_RINVDSTADR: number
    readonly ESME_RX_T_APPN: number
  }
  export default smpp
}
