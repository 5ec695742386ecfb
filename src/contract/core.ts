import * as z from 'zod/mini'
import type { FieldRule } from '#domain/kernel/field.ts'
import type { ProblemCode } from '#domain/kernel/problem.ts'

/** Who may call an operation. The guard knows nothing else; test/rules/permission-grid.test.ts tries every pair.
 *  guest: anybody · applicant: the browser that began a registration · setup: signed in with an issued or a due password, may only
 *  set a new one · proving: who knows the password and proves to be its owner, fully signed in or not yet · participant: fully signed in · guardian: signed in, for the child that the path names as `childId` · entering: staff
 *  whose password was right, with or without the second factor · staff: signed in at an agency or a unit by both, with a password that
 *  must be changed too · officer, administrator: staff (an administrator may do what an officer may, in the own agency's area) ·
 *  coordinator: staff of a unit, for the own unit; may do nothing that is an officer's, nor an officer what is theirs · facility: the program of
 *  a health facility, by its key in `Authorization: Bearer …`; no person, and no session. */
export type Caller =
  | 'guest'
  | 'applicant'
  | 'setup'
  | 'proving'
  | 'participant'
  | 'guardian'
  | 'entering'
  | 'staff'
  | 'officer'
  | 'administrator'
  | 'coordinator'
  | 'facility'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export interface Operation {
  readonly method: Method
  readonly path: `/api/v1/${string}`
  readonly summary: string
  readonly tag: string
  readonly caller: Caller
  readonly params?: z.ZodMiniType
  readonly query?: z.ZodMiniType
  readonly body?: z.ZodMiniType
  /** Headers that the operation reads, by their names in small letters; others are not its business. */
  readonly headers?: z.ZodMiniType
  /** A request whose body is not JSON: a part of a photo, a table. `tooLarge`: what is answered beyond the limit [PART_TOO_LARGE].
   *  `streamed`: the handler reads the body as it comes and minds the limit itself; it is never whole in memory, and may take minutes. */
  readonly upload?: {
    readonly contentTypes: readonly string[]
    readonly maxBytes: number
    readonly tooLarge?: ProblemCode
    readonly streamed?: true
  }
  /** The answer's schema; `file` when the answer is a document. */
  readonly output: z.ZodMiniType | { readonly file: string }
  readonly status: 200 | 201 | 202 | 204
  readonly problems: readonly ProblemCode[]
  /** Directories and the like: may be cached, carries no cookies. */
  readonly cacheSeconds?: number
  /** Requests a minute from one address before the caller is asked to wait. */
  readonly perMinute?: number
  /** Calls need a solved challenge of their own (contract/proof-of-work.ts): `always` for what strangers must not try by the thousand;
   *  `when_asked` once there were many tries, which the answer PROOF_OF_WORK_NEEDED tells. */
  readonly proofOfWork?: 'always' | 'when_asked'
  /** Creates something in one transaction: with a header `Idempotency-Key` a repeated request is done once and answered alike for a day. */
  readonly onceByKey?: true
  /** Staff must have given the second factor within the last minutes (FRESH_MINUTES), participants a code or passkey (STEP_UP_MINUTES);
   *  else STEP_UP_REQUIRED. */
  readonly freshProof?: true
}
export type Api = Readonly<Record<string, Operation>>

/** Declares an operation and keeps its exact type. */
export const operation = <const O extends Operation>(o: O): O => o

/** A Blob as far as both browser and Node know it. */
export interface BlobLike {
  readonly size: number
  readonly type: string
  arrayBuffer(): Promise<ArrayBuffer>
}

type InputPart = 'params' | 'query' | 'body' | 'headers'
type Part<O extends Operation, K extends InputPart> = O[K] extends z.ZodMiniType ? { readonly [P in K]: z.input<O[K]> } : unknown
/** What a client sends. */
export type Input<O extends Operation> = Part<O, 'params'> &
  Part<O, 'query'> &
  Part<O, 'body'> &
  Part<O, 'headers'> &
  (O extends { upload: object } ? { readonly file: BlobLike } : unknown)
/** What a client receives. */
export type Output<O extends Operation> = O['output'] extends z.ZodMiniType ? z.output<O['output']> : BlobLike

type ParsedPart<O extends Operation, K extends InputPart> = O[K] extends z.ZodMiniType ? { readonly [P in K]: z.output<O[K]> } : unknown
/** What a handler receives, parsed. */
export type Parsed<O extends Operation> = ParsedPart<O, 'params'> &
  ParsedPart<O, 'query'> &
  ParsedPart<O, 'body'> &
  ParsedPart<O, 'headers'> &
  (O extends { upload: { streamed: true } }
    ? { readonly file: AsyncIterable<Uint8Array> }
    : O extends { upload: object }
      ? { readonly file: Uint8Array }
      : unknown)

/** A text field checked and brought to stored form by a domain rule. The issue's message is the field code, its params the values. */
export const field = (rule: FieldRule, maxLength = 300) =>
  z.string('REQUIRED').check(
    // One field, one sentence: what is too long is not judged further.
    z.maxLength(maxLength, { error: 'TOO_LONG', abort: true }),
    z.check<string>(ctx => {
      const result = rule(ctx.value)
      if (result.ok) ctx.value = result.value
      else ctx.issues.push({ code: 'custom', message: result.code, params: { ...result.values }, input: ctx.value, continue: true })
    }),
  )

/** A closed list of words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values, 'CHOICE')

export const uuid = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u, 'FORM'))
/** A day, "2026-11-20". */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u, 'FORM'))
/** A month, "2026-11". */
export const monthText = z.string().check(z.regex(/^\d{4}-\d{2}$/u, 'FORM'))
/** An instant in UTC, "2026-11-20T02:00:00.000Z". */
export const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u, 'FORM'))
/** Whole đồng. */
export const amountVnd = z.int()

/** The body of every refusal (RFC 9457). */
export const ProblemBody = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  fields: z.array(
    z.strictObject({ field: z.string(), code: z.string(), values: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))) }),
  ),
  traceId: z.string(),
})
export type ProblemBody = z.output<typeof ProblemBody>
