import type { Readable } from 'node:stream'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Api, Operation, Output, Parsed } from '#contract/core.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../database/query.ts'

/** Names of the three cookies: a participant's session, a staff member's session, a registration begun in this browser. */
export type CookieName = 'session' | 'staff' | 'registration' | 'device'

/** One request as a handler sees it. The database is reached only through read() and transact(), which run the guard of the
 *  operation first: a handler cannot forget it. */
export interface Call {
  readonly traceId: string
  /** Address of the client, for limits; a proxy is believed only when configured. */
  readonly address: string
  readonly userAgent: string
  readonly language: 'vi' | 'en'
  cookie(name: CookieName): string | undefined
  /** The key in `Authorization: Bearer …`, as it was sent. */
  readonly bearer: string | undefined
  /** A part of the path, as it was sent: for guards that are asked about somebody. */
  param(name: string): string | undefined
  /** The registration that the page shows, of the several that a browser may have: header `X-Registration`, or `of` in the address. */
  readonly registrationId: string | undefined
  /** The operation wants a second factor that was proven lately. */
  readonly freshProof: boolean
  setCookie(name: CookieName, value: string, maxAgeS: number): void
  clearCookie(name: CookieName): void
  /** Says something beside the body of the answer. */
  setHeader(name: string, value: string): void
  /** Tells the browser to forget what it keeps of this site. */
  forgetEverything(): void
  /** One transaction: guard, use case, commit. See transact(). */
  transact<T>(use: (ctx: Ctx) => Promise<T | Problem>): Promise<T>
  /** A participant's own rows in one round trip. See readAsCitizen(). */
  read<T>(read: (tx: Tx) => Promise<T>): Promise<T>
  /** The same for a read that sends all its statements before it waits for an answer. See readAtOnceAsCitizen(). */
  readAtOnce<T>(read: (tx: Tx) => Promise<T>): Promise<T>
}

/** A document as an answer, or what comes little by little. */
export interface FileAnswer {
  readonly bytes: Uint8Array | Readable
  /** Offered name when saved; inline otherwise. */
  readonly fileName?: string
}

export type Answer<O extends Operation> = O['output'] extends { readonly file: string } ? FileAnswer : Output<O>
export type Handler<O extends Operation> = (call: Call, input: Parsed<O>) => Promise<Answer<O>>
export type Handlers<A extends Api> = { readonly [K in keyof A]: Handler<A[K]> }
