import {
  HostCollection,
  HostError,
  HostObject,
  callMethod,
  itemNotFound,
  notImplemented,
  readProperty,
  writeProperty,
} from './host-object.ts';
import { identity, project } from './projection.ts';
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  type Batch,
  type BatchAnswer,
  type ObjectPath,
  PathType,
  isRecord,
} from './wire.ts';

type Resolved = Map<number, HostObject | null>;

/** Decides, before each action, whether a test wants it refused. */
export type Refusal = (action: Action, index: number) => HostError | null;

/** Carries out batches on an object model, knowing nothing of Excel. Like Excel it stops at the first failure
 *  and leaves done what was done before. */
export class Dispatcher {
  private readonly root: HostObject;
  private readonly services: ReadonlyMap<string, () => HostObject>;
  private readonly references = new Map<string, HostObject>();
  private referenceCount = 0;

  constructor(root: HostObject, services: ReadonlyMap<string, () => HostObject> = new Map()) {
    this.root = root;
    this.services = services;
  }

  /** How many objects the client tracks now. */
  get trackedObjects(): number {
    return this.references.size;
  }

  execute(batch: Batch, refuse: Refusal = () => null): BatchAnswer {
    const resolved: Resolved = new Map();
    const results: { ActionId: number; Value: unknown }[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        const refusal = refuse(action, index);
        if (refusal) throw refusal;
        if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
        const value = this.perform(batch, resolved, action);
        results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        const where = this.location(batch, resolved, action);
        const { code: Code, message: Message, status: HttpStatusCode } = error;
        const Error = { Code, Message, HttpStatusCode, ActionIndex: index, Location: where };
        return { Results: results, TraceIds: traceIds, Error };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }

  private perform(batch: Batch, resolved: Resolved, action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const target = this.resolve(batch, resolved, action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return target && identity(target);
      case ActionType.query:
        return project(target, action.QueryInfo ?? {});
      case ActionType.method:
        return this.call(batch, resolved, target, action.Name ?? '', action.ArgumentInfo);
      case ActionType.setProperty:
        if (target) {
          const [value] = this.arguments(batch, resolved, action.ArgumentInfo);
          writeProperty(target, action.Name ?? '', value);
        }
        return null;
      default:
        throw notImplemented(`actions of type ${String(action.ActionType)}`);
    }
  }

  private resolve(batch: Batch, resolved: Resolved, id: number): HostObject | null {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', `Unknown object path ${String(id)}`);
    const target = this.follow(batch, resolved, path);
    resolved.set(id, target);
    return target;
  }

  private follow(batch: Batch, resolved: Resolved, path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return this.root;
      case PathType.nullObject:
        return null;
      case PathType.newObject: {
        const make = this.services.get(path.Name);
        if (!make) throw notImplemented(`new ${path.Name}`);
        return make();
      }
      case PathType.referenceId: {
        const kept = this.references.get(path.Name);
        if (!kept) throw new HostError('InvalidReference', 'This reference is not valid.');
        return kept;
      }
      default:
        return this.followFrom(batch, resolved, path);
    }
  }

  private followFrom(batch: Batch, resolved: Resolved, path: ObjectPath): HostObject | null {
    const parent = this.resolve(batch, resolved, path.ParentObjectPathId ?? -1);
    if (parent === null) return null; // what hangs on a null object is a null object
    let found: unknown;
    if (path.ObjectPathType === PathType.property) found = readProperty(parent, path.Name);
    else if (path.ObjectPathType === PathType.method) {
      found = this.call(batch, resolved, parent, path.Name, path.ArgumentInfo);
    } else if (parent instanceof HostCollection) {
      found = parent.itemAt(this.arguments(batch, resolved, path.ArgumentInfo)[0]);
    } else throw notImplemented(`${parent.constructor.name} indexer`);
    if (found === null || found instanceof HostObject) return found;
    throw itemNotFound();
  }

  private call(
    batch: Batch,
    resolved: Resolved,
    target: HostObject | null,
    name: string,
    info: ArgumentInfo | undefined,
  ): unknown {
    if (target === null) return null;
    const args = this.arguments(batch, resolved, info);
    if (name === '_KeepReference') return this.keep(target);
    if (name === '_RemoveReference') {
      this.references.delete(String(args[0]));
      return null;
    }
    return callMethod(target, name, args);
  }

  private keep(target: HostObject): null {
    if (target.referenceId === null) {
      this.referenceCount += 1;
      target.referenceId = `reference-${String(this.referenceCount)}`;
    }
    this.references.set(target.referenceId, target);
    return null;
  }

  private arguments(batch: Batch, resolved: Resolved, info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = ids[index];
      return typeof id === 'number' && id > 0
        ? this.resolve(batch, resolved, id)
        : this.unwrap(batch, resolved, value);
    });
  }

  /** An object may also stand inside a plain one, as `{_ObjectPathId}`. */
  private unwrap(batch: Batch, resolved: Resolved, value: unknown): unknown {
    if (!isRecord(value)) return value;
    const id = value['_ObjectPathId'];
    if (typeof id === 'number') return this.resolve(batch, resolved, id);
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, this.unwrap(batch, resolved, inner)]),
    );
  }

  private location(batch: Batch, resolved: Resolved, action: Action): string {
    const target = resolved.get(action.ObjectPathId);
    if (target) return `${target.constructor.name}.${camelCase(action.Name ?? '')}`;
    const path = batch.ObjectPaths[String(action.ObjectPathId)];
    const parent = resolved.get(path?.ParentObjectPathId ?? -1);
    if (!path || !parent) return '';
    const member = path.ObjectPathType === PathType.indexer ? 'getItem' : camelCase(path.Name);
    return `${parent.constructor.name}.${member}`;
  }
}

function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
