import { z } from 'zod';

/** A value that an endpoint takes or gives. */
export type ApiField = {
  /** Nested ones with their way: `hits[].title`. */
  name: string;
  type: string;
  required: boolean;
  says?: string;
  allowed: string[];
  byDefault?: string;
};

/** An endpoint as its page shows it. */
export type ApiEndpoint = {
  id: string;
  method: string;
  path: string;
  summary: string;
  says?: string;
  perMinute?: number;
  takes: ApiField[];
  gives: ApiField[];
  /** What its answers mean, by status. */
  answers: { status: string; says: string }[];
  /** Its parameters, or the fields of its body, with the values they are explained by. */
  example: Record<string, string>;
};

/** What is promised to whoever builds on the API, in sentences. */
export const ApiInfo = z.object({
  title: z.string(),
  version: z.string(),
  description: z.string(),
  license: z.object({ name: z.string(), url: z.string() }),
  'x-licence': z.string(),
  'x-stability': z.string(),
  'x-limits': z.string(),
});
export type ApiInfo = z.infer<typeof ApiInfo>;

/** What each endpoint takes and gives, read from the OpenAPI description of the API. Throws when that has another shape. */
export function apiEndpoints(description: unknown): ApiEndpoint[] {
  const { paths, servers } = OpenApi.parse(description);
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const body = operation.requestBody?.content['application/json']?.schema;
      const takes = operation.parameters.map(({ name, required, schema }) =>
        fieldOf(name, schema, required),
      );
      const { schema } = operation.responses['200']?.content?.['application/json'] ?? {};
      const asked = body
        ? Object.entries(body.properties ?? {})
        : operation.parameters.map((one) => [one.name, one.schema] as const);
      return {
        id: path.slice(1),
        method: method.toUpperCase(),
        path: servers[0].url + path,
        summary: operation.summary,
        says: operation.description,
        perMinute: operation['x-requests-per-minute'],
        takes: body ? fieldsOf(body) : takes,
        gives: schema ? fieldsOf(schema) : [],
        answers: Object.entries(operation.responses).map(([status, one]) => ({
          status,
          says: one.description,
        })),
        example: Object.fromEntries(
          asked.flatMap(([name, { example }]) =>
            example === undefined ? [] : [[name, String(example)]],
          ),
        ),
      };
    }),
  );
}

function fieldsOf(schema: Schema, before = ''): ApiField[] {
  const variants = schema.oneOf ?? schema.anyOf;
  if (variants) {
    const all = variants.flatMap((one) => fieldsOf(one, before));
    return all.filter(({ name }, place) => all.findIndex((one) => one.name === name) === place);
  }
  return namesBySchema(schema).flatMap(({ names, schema: one, required }) => {
    const name = names.length === 1 ? names[0]! : `{${names.join(',')}}`;
    const row = one.items ?? one.prefixItems?.[0];
    const way = before + name;
    return [
      fieldOf(way, one, required),
      ...(row ? fieldsOf(row, `${way}[].`) : fieldsOf(one, `${way}.`)),
    ];
  });
}

/** Properties in order; those that hold the same rows stand together, so that these are told once. */
function namesBySchema({ properties = {}, required = [] }: Schema) {
  const all = Object.entries(properties).map(([name, schema]) => ({
    name,
    schema,
    required: required.includes(name),
  }));
  const alike = Map.groupBy(all, ({ name, schema, required: always }) =>
    schema.items?.properties ? JSON.stringify([schema, always]) : name,
  );
  return Array.from(alike.values(), (those) => ({
    ...those[0]!,
    names: those.map(({ name }) => name),
  }));
}

function fieldOf(name: string, schema: Schema, required: boolean): ApiField {
  const row = schema.items ?? schema.prefixItems?.[0];
  return {
    name,
    type: row ? `${row.type ?? 'object'}[]` : (schema.type ?? 'object'),
    required,
    says: schema.description,
    allowed: schema.enum ?? row?.enum ?? [],
    byDefault: schema.default === undefined ? undefined : String(schema.default),
  };
}

const Plain = z.union([z.string(), z.number(), z.boolean()]);
type Schema = {
  type?: string;
  description?: string;
  enum?: string[];
  default?: z.infer<typeof Plain>;
  example?: z.infer<typeof Plain>;
  items?: Schema;
  prefixItems?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  oneOf?: Schema[];
  anyOf?: Schema[];
};
const Schema: z.ZodType<Schema> = z.lazy(() =>
  z.object({
    type: z.string().optional(),
    description: z.string().optional(),
    enum: z.array(z.string()).optional(),
    default: Plain.optional(),
    example: Plain.optional(),
    items: Schema.optional(),
    prefixItems: z.array(Schema).optional(),
    properties: z.record(z.string(), Schema).optional(),
    required: z.array(z.string()).optional(),
    oneOf: z.array(Schema).optional(),
    anyOf: z.array(Schema).optional(),
  }),
);
const Content = z.record(z.string(), z.object({ schema: Schema }));
const Operation = z.object({
  summary: z.string(),
  description: z.string().optional(),
  'x-requests-per-minute': z.number().optional(),
  parameters: z
    .array(z.object({ name: z.string(), required: z.boolean().default(false), schema: Schema }))
    .default([]),
  requestBody: z.object({ content: Content }).optional(),
  responses: z.record(
    z.string(),
    z.object({ description: z.string(), content: Content.optional() }),
  ),
});
const OpenApi = z.object({
  servers: z.tuple([z.object({ url: z.string() })]),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
});
