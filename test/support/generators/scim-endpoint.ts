/** A SCIM 2.0 endpoint in this process, made of an independent library, that knows our extensions by their own schemas. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import SCIMMY from 'scimmy';
import SCIMMYRouters from 'scimmy-routers';

type Plain = Record<string, unknown>;

interface SchemaResource {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly attributes: readonly AttributeResource[];
}

interface AttributeResource {
  readonly name: string;
  readonly type: string;
  readonly multiValued: boolean;
  readonly description: string;
  readonly required: boolean;
  readonly caseExact?: boolean;
  readonly mutability: string;
  readonly returned: string;
  readonly uniqueness: string;
  readonly referenceTypes?: readonly string[];
  readonly subAttributes?: readonly AttributeResource[];
}

/** A running endpoint. */
export interface Endpoint {
  /** Forgets everything but these users. */
  readonly reset: (users: readonly string[]) => void;
  readonly request: (method: string, path: string, body?: unknown) => Promise<{ status: number; body: Plain }>;
  readonly close: () => void;
}

/** Starts an endpoint that knows the schemas, given as Schema resources. The library can do so once in a process. */
export async function startEndpoint(schemas: readonly SchemaResource[]): Promise<Endpoint> {
  const stores = { users: new Map<string, Plain>(), groups: new Map<string, Plain>() };
  declare(
    SCIMMY.Resources.User,
    stores.users,
    schemas.find(({ id }) => id.endsWith(':User')),
  );
  declare(
    SCIMMY.Resources.Group,
    stores.groups,
    schemas.find(({ id }) => id.endsWith(':Group')),
  );
  const app = express();
  app.use(new SCIMMYRouters({ type: 'bearer', handler: () => 'tester' }));
  const server = await listening(app);
  const { port } = server.address() as AddressInfo;
  return {
    reset: (users) => {
      stores.groups.clear();
      stores.users.clear();
      for (const id of users) {
        stores.users.set(id, { id, userName: id, meta: { created: new Date(0), lastModified: new Date(0) } });
      }
    },
    request: async (method, path, body) => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        headers: { 'content-type': 'application/scim+json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Plain) };
    },
    close: () => void server.close(),
  };
}

function listening(app: ReturnType<typeof express>): Promise<Server> {
  return new Promise((resolve) => {
    const server = app.listen(0, '127.0.0.1', () => resolve(server));
  });
}

type Resource = typeof SCIMMY.Resources.User | typeof SCIMMY.Resources.Group;

function declare(resource: Resource, store: Map<string, Plain>, extension: SchemaResource | undefined): void {
  const declared = SCIMMY.Resources.declare(resource as never) as unknown as {
    extend: (definition: unknown, required: boolean) => unknown;
    ingress: (handler: (request: { id?: string }, data: Plain) => Plain) => unknown;
    egress: (handler: (request: { id?: string }) => unknown) => unknown;
    degress: (handler: (request: { id?: string }) => void) => unknown;
  };
  const target = resource as unknown as typeof declared;
  if (extension !== undefined) target.extend(definitionOf(extension), false);
  target.ingress(({ id }, data) => {
    const key = id ?? `made-${store.size + 1}`;
    const now = new Date(0);
    store.set(key, { ...JSON.parse(JSON.stringify(data)), id: key, meta: { created: now, lastModified: now } });
    return store.get(key) as Plain;
  });
  target.egress(({ id }) => {
    if (id === undefined) return [...store.values()];
    const found = store.get(id);
    if (found === undefined) throw new SCIMMY.Types.Error(404, undefined as never, `no ${id}`);
    return found;
  });
  target.degress(({ id }) => void store.delete(id ?? ''));
}

function definitionOf({ id, name, description, attributes }: SchemaResource): SCIMMY.Types.SchemaDefinition {
  return new SCIMMY.Types.SchemaDefinition(name, id, description, attributes.map(attributeOf));
}

/** The library has words of its own for what may be changed and returned. */
function attributeOf(attribute: AttributeResource): SCIMMY.Types.Attribute {
  const { type, name, subAttributes = [], mutability, returned, referenceTypes, ...rest } = attribute;
  const config = {
    ...rest,
    mutable: mutability === 'readWrite',
    returned: returned === 'default',
    ...(referenceTypes === undefined ? {} : { referenceTypes: [...referenceTypes] }),
  };
  return new SCIMMY.Types.Attribute(type as never, name, config as never, subAttributes.map(attributeOf));
}
