import {
  HostCollection,
  HostObject,
  invalidArgument,
  propertyName,
  propertyNames,
  readProperty,
} from './host-object.ts';
import type { QueryInfo } from './wire.ts';

type Wanted = Map<string, Wanted>;

/** What identifies an object to the client: its id in its collection, and its reference while tracked. */
export function identity(target: HostObject): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  if (target.hostId !== undefined) answer[propertyName(target, 'id') === null ? '_Id' : 'Id'] = target.hostId;
  if (target.referenceId !== null) answer['_ReferenceId'] = target.referenceId;
  return answer;
}

/**
 * The answer to `load`: the chosen properties, by paths such as `format/fill/color`; on a collection the paths
 * name its items' properties. No path at all means every scalar.
 */
export function project(target: HostObject | null, query: QueryInfo): unknown {
  const wanted: Wanted = new Map();
  for (const path of query.Select ?? []) {
    let level = wanted;
    for (const part of path.toLowerCase().split(/[/.]/)) {
      if (part === 'items') continue;
      const next = level.get(part) ?? new Map<string, Wanted>();
      level.set(part, next);
      level = next;
    }
  }
  return projectObject(target, wanted, query);
}

function projectObject(target: HostObject | null, wanted: Wanted, page: QueryInfo): unknown {
  if (target === null) return null;
  const answer = identity(target);
  if (target instanceof HostCollection) {
    const ofItems = new Map<string, Wanted>();
    for (const [name, below] of wanted) {
      const own = propertyName(target, name);
      if (own === null) ofItems.set(name, below);
      else answer[own] = projectValue(readProperty(target, own), below);
    }
    const last = page.Top === undefined ? undefined : (page.Skip ?? 0) + page.Top;
    const items = target.list().slice(page.Skip ?? 0, last);
    answer['_Items'] = items.map((item) => projectObject(item, ofItems, {}));
    return answer;
  }
  if (wanted.size === 0 || wanted.has('$all')) {
    for (const name of propertyNames(target)) {
      const value = readProperty(target, name);
      if (!(value instanceof HostObject)) answer[name] = value;
    }
    return answer;
  }
  for (const [name, below] of wanted) {
    const own = propertyName(target, name);
    if (own === null) throw invalidArgument(`${target.constructor.name} has no property ${name}`);
    answer[own] = projectValue(readProperty(target, own), below);
  }
  return answer;
}

function projectValue(value: unknown, below: Wanted): unknown {
  return value instanceof HostObject ? projectObject(value, below, {}) : (value ?? null);
}
