import * as z from 'zod/mini'
import { ProblemBody, type Api, type Operation } from './core.ts'

/** The contract as an OpenAPI 3.1 document: derived, so that it cannot say anything else than the server does. */
export function openApi(api: Api): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const [id, operation] of Object.entries(api)) {
    const path = operation.path.replace(/:(\w+)/gu, '{$1}')
    ;(paths[path] ??= {})[operation.method.toLowerCase()] = describe(id, operation)
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'BHXH số',
      version: '1',
      description:
        'Operations of the citizen app and the officer console. Sessions are cookies; every changing request needs the header X-Requested-By and comes from the same site. Refusals are application/problem+json with a closed list of codes.',
    },
    servers: [{ url: '/' }],
    tags: [...new Set(Object.values(api).map(operation => operation.tag))].map(name => ({ name })),
    paths,
    components: {
      schemas: { Problem: schemaOf(ProblemBody, 'output') },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: '__Host-s', description: 'Session of a participant' },
        staff: { type: 'apiKey', in: 'cookie', name: '__Host-a', description: 'Session of a member of staff' },
        registration: { type: 'apiKey', in: 'cookie', name: '__Host-r', description: 'The browser that began a registration' },
        facility: { type: 'http', scheme: 'bearer', description: "Key of a health facility's program, issued by an operator" },
      },
    },
  }
}

const SECURITY = {
  guest: [],
  applicant: [{ registration: [] }],
  setup: [{ session: [] }],
  proving: [{ session: [] }],
  participant: [{ session: [] }],
  guardian: [{ session: [] }],
  entering: [{ staff: [] }],
  staff: [{ staff: [] }],
  officer: [{ staff: [] }],
  administrator: [{ staff: [] }],
  coordinator: [{ staff: [] }],
  facility: [{ facility: [] }],
} as const satisfies Record<Operation['caller'], readonly object[]>

function describe(id: string, o: Operation): object {
  const parameters = [
    ...parametersOf(o.params, 'path'),
    ...parametersOf(o.query, 'query'),
    ...parametersOf(o.headers, 'header'),
    ...(o.method === 'GET' ? [] : [REQUESTED_BY]),
    ...(o.caller === 'applicant' ? [REGISTRATION] : []),
    ...(o.onceByKey ? [IDEMPOTENCY_KEY] : []),
  ]
  return {
    operationId: id,
    summary: o.summary,
    tags: [o.tag],
    security: SECURITY[o.caller],
    ...(parameters.length && { parameters }),
    ...(o.body && { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(o.body, 'input') } } } }),
    ...(o.upload && {
      requestBody: {
        required: true,
        content: Object.fromEntries(
          o.upload.contentTypes.map(type => [type, { schema: { type: 'string', format: 'binary', maxLength: o.upload?.maxBytes } }]),
        ),
      },
    }),
    responses: { [o.status]: success(o), default: refusal(o) },
  }
}

const REGISTRATION = {
  name: 'X-Registration',
  in: 'header',
  required: false,
  description:
    'Id of the registration that is meant, of the several that this browser may have; the newest when left out. In links: `?of=`',
  schema: { type: 'string', format: 'uuid' },
} as const

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'Made anew for each thing to be created and sent again with a repeated request, which is then done once; for 24 hours',
  schema: { type: 'string', pattern: '^[\\w-]{16,100}$' },
} as const

const REQUESTED_BY = {
  name: 'X-Requested-By',
  in: 'header',
  required: true,
  schema: { type: 'string' },
  description: 'Any value; a foreign form cannot set it',
}

function success(o: Operation): object {
  if (o.status === 204) return { description: 'Done' }
  if ('file' in o.output)
    return { description: 'The document', content: { [o.output.file]: { schema: { type: 'string', format: 'binary' } } } }
  return { description: 'Done', content: { 'application/json': { schema: schemaOf(o.output, 'output') } } }
}

const refusal = (o: Operation): object => ({
  description: o.problems.length ? `Refused: ${o.problems.join(', ')}` : 'Refused',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

function parametersOf(schema: z.ZodMiniType | undefined, where: 'path' | 'query' | 'header'): readonly object[] {
  if (!schema) return []
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as { properties?: Record<string, object>; required?: string[] }
  return Object.entries(properties).map(([name, value]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: value,
  }))
}

function schemaOf(schema: z.ZodMiniType, io: 'input' | 'output'): object {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}
