/** A refusal, by the code that Excel would give. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export function itemNotFound(): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);
}

export function invalidArgument(message = 'The argument is invalid or missing.'): HostError {
  return new HostError('InvalidArgument', message);
}

export function accessDenied(): HostError {
  return new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);
}

export function itemAlreadyExists(): HostError {
  return new HostError('ItemAlreadyExists', 'A resource with the same name already exists.', 409);
}

export function invalidOperation(message: string): HostError {
  return new HostError('InvalidOperation', message, 409);
}

/** What this host has not got; loud, so that a test never passes on a member that does nothing. */
export function notImplemented(member: string): HostError {
  return new HostError('ApiNotFound', `This host does not implement ${member}`, 501);
}

/**
 * Whatever a client may hold. Members that begin with a capital letter (or `_` and a capital) are what the
 * client can reach: getters are properties, functions are methods. All others are the model's own.
 */
export abstract class HostObject {
  /** Set while a client tracks the object across batches. */
  referenceId: string | null = null;

  /** What the client finds the object by in its collection. */
  get hostId(): string | undefined {
    return undefined;
  }
}

export abstract class HostCollection extends HostObject {
  abstract list(): readonly HostObject[];
  abstract itemAt(key: unknown): HostObject;
}

interface Shape {
  /** Lower-case name to the true one. */
  readonly getters: ReadonlyMap<string, string>;
  readonly writable: ReadonlySet<string>;
}

const shapes = new WeakMap<object, Shape>();

function shapeOf(target: HostObject): Shape {
  const start: unknown = Object.getPrototypeOf(target);
  if (typeof start !== 'object' || start === null) return { getters: new Map(), writable: new Set() };
  const known = shapes.get(start);
  if (known) return known;
  const getters = new Map<string, string>();
  const writable = new Set<string>();
  for (let level: object | null = start; level && level !== HostObject.prototype; level = parentOf(level)) {
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (!member.get || !/^[A-Z]/.test(name) || getters.has(name.toLowerCase())) continue;
      getters.set(name.toLowerCase(), name);
      if (member.set) writable.add(name);
    }
  }
  const shape = { getters, writable };
  shapes.set(start, shape);
  return shape;
}

function parentOf(level: object): object | null {
  const parent: unknown = Object.getPrototypeOf(level);
  return typeof parent === 'object' ? parent : null;
}

/** The names of every property of the object. */
export function propertyNames(target: HostObject): readonly string[] {
  return [...shapeOf(target).getters.values()];
}

/** The name as the class spells it; null where there is no such property. */
export function propertyName(target: HostObject, name: string): string | null {
  return shapeOf(target).getters.get(name.toLowerCase()) ?? null;
}

/** Reads a property; ApiNotFound where the class has none of that name. */
export function readProperty(target: HostObject, name: string): unknown {
  const own = propertyName(target, name);
  if (own === null) throw notImplemented(`${target.constructor.name}.${name}`);
  return Reflect.get(target, own);
}

/** Writes a property; ApiNotFound where there is none, AccessDenied where it cannot be written. */
export function writeProperty(target: HostObject, name: string, value: unknown): void {
  const own = propertyName(target, name);
  if (own === null) throw notImplemented(`${target.constructor.name}.${name}`);
  if (!shapeOf(target).writable.has(own)) throw accessDenied();
  Reflect.set(target, own, value);
}

/** Calls a method; ApiNotFound where the class has none of that name. */
export function callMethod(target: HostObject, name: string, args: readonly unknown[]): unknown {
  const method: unknown = Reflect.get(target, name);
  if (typeof method !== 'function' || !/^_?[A-Z]/.test(name)) {
    throw notImplemented(`${target.constructor.name}.${name}()`);
  }
  return Reflect.apply(method, target, args);
}
