import { evaluate } from '../evaluate';
import { parseTemplate } from '../parse';
import { EvaluationFault, INSTANCE_STEPS } from '../run';
import type { Scope } from '../scope';
import type { Source, Span } from '../source';
import { booleanValue, type ObjectValue, stringValue, textValue, type Value } from '../value';
import { required, text } from './arguments';
import type { FunctionTable } from './index';

/** The file that an argument names; `undefined` where its name is unknown or nothing inside the root has it. */
function read(args: readonly Value[], at: Span, scope: Scope): Source | undefined {
  const name = text(args, 0, at);
  if (name === undefined) return undefined;
  const path = resolvePath(scope.run.rootDirectory, name);
  const source = path === undefined ? undefined : scope.run.source(path);
  if (source === undefined)
    scope.run.gap(`the file "${name}" is not in the repository, or cannot be read`, at);
  return source;
}

/** Below the root of the repository, or nothing. */
export function resolvePath(directory: string, name: string): string | undefined {
  if (name.startsWith('/') || name.startsWith('~') || name.includes('\0') || name.includes('\\'))
    return undefined;
  const path: string[] = [];
  for (const step of [...directory.split('/'), ...name.split('/')]) {
    if (step === '' || step === '.') continue;
    if (step !== '..') path.push(step);
    else if (path.pop() === undefined) return undefined;
  }
  return path.join('/');
}

function file(args: readonly Value[], at: Span, scope: Scope): Value | undefined {
  const source = read(args, at, scope);
  if (source === undefined) return undefined;
  const whole = { source, start: 0, end: source.text.length };
  return stringValue([{ kind: 'text', text: source.text, at: whole }], whole);
}

/** Names in the template are those of the second argument and no others. */
function templatefile(args: readonly Value[], at: Span, scope: Scope): Value | undefined {
  const variables = required(args, 1, at);
  const source = read(args, at, scope);
  if (source === undefined || variables.kind !== 'object' || variables.open !== undefined) return undefined;
  return renderTemplate(source, variables, scope);
}

/** A template with the members of an object for names, and no others. */
export function renderTemplate(source: Source, variables: ObjectValue, scope: Scope): Value {
  scope.run.spend(INSTANCE_STEPS + (source.text.length >> 2));
  const { template, problems } = parseTemplate(source);
  const [problem] = problems;
  if (problem !== undefined)
    throw new EvaluationFault(`the template is not well-formed: ${problem.message}`, problem.span);
  return evaluate(template, {
    run: scope.run,
    prefix: scope.prefix,
    lookup: (name) => variables.members.get(name)?.value,
  });
}

function dirname(known: string): string {
  const slash = known.lastIndexOf('/');
  return slash === -1 ? '.' : slash === 0 ? '/' : known.slice(0, slash);
}

function naming(change: (known: string) => string) {
  return (args: readonly Value[], at: Span): Value | undefined => {
    const known = text(args, 0, at);
    return known === undefined ? undefined : textValue(change(known), at);
  };
}

export const FILES: FunctionTable = {
  file,
  templatefile,
  fileexists: (args, at, scope) => {
    const name = text(args, 0, at);
    const path = name === undefined ? undefined : resolvePath(scope.run.rootDirectory, name);
    return path === undefined ? undefined : booleanValue(scope.run.source(path) !== undefined, at);
  },
  basename: naming((known) => known.replace(/\/+$/, '').replace(/^.*\//s, '') || (known === '' ? '.' : '/')),
  dirname: naming(dirname),
};
