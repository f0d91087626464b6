import type { Move } from '../facts';
import type { Block, Expression } from './ast';
import { quotedKey } from './instances';
import { attributeOf } from './module';

/** What a `moved` block says; `prefix` is what addresses of its module begin with. */
export function moveOf(block: Block, prefix: string): Move | undefined {
  const [from, to] = ['from', 'to'].map((name) => {
    const value = attributeOf(block.body, name)?.value;
    return value && addressIn(value);
  });
  return from === undefined || to === undefined ? undefined : { from: prefix + from, to: prefix + to };
}

/** The address that an expression spells, as Terraform prints it; in JSON it is a text. */
function addressIn(expression: Expression): string | undefined {
  switch (expression.kind) {
    case 'name':
      return expression.name;
    case 'member': {
      const target = addressIn(expression.target);
      return target && `${target}.${expression.name}`;
    }
    case 'index': {
      const [target, key] = [addressIn(expression.target), keyIn(expression.key)];
      return target && key && target + key;
    }
    default:
      return literal(expression);
  }
}

function keyIn(key: Expression): string | undefined {
  if (key.kind === 'number') return `[${key.text}]`;
  const text = literal(key);
  return text === undefined ? undefined : quotedKey(text);
}

function literal(expression: Expression): string | undefined {
  if (expression.kind !== 'template') return undefined;
  const texts = expression.parts.map((part) =>
    part.kind === 'text' ? part.chunks.map(({ text }) => text).join('') : undefined,
  );
  return texts.includes(undefined) ? undefined : texts.join('');
}
