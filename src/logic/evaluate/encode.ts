import type { PolicyDocument } from '../../policy/document';
import type { ContextValue, Request } from '../../policy/request';
import { display, type Text, unknownsOf } from '../../policy/text';
import type { SymbolTable } from '../symbols';

/**
 * The request with the unknowns of the policies as units of the table. A
 * printed request has an unknown as `${name}`; what the policies do not name
 * stays text.
 */
export function encodeRequest(
  request: Request,
  documents: readonly PolicyDocument[],
  symbols: SymbolTable,
): Request {
  const units = unitsOf(documents, symbols);
  const encode = (text: string): string => {
    let encoded = symbols.encode(text);
    for (const [shown, unit] of units) encoded = encoded.split(shown).join(unit);
    return encoded;
  };
  const value = (given: ContextValue): ContextValue =>
    typeof given === 'string' ? encode(given) : given.map(encode);
  return {
    principal: encode(request.principal),
    action: encode(request.action),
    resource: encode(request.resource),
    resourceAccount: encode(request.resourceAccount),
    context: Object.fromEntries(Object.entries(request.context).map(([key, given]) => [key, value(given)])),
  };
}

/** Each unknown of the policies as it is printed, and its unit. */
function unitsOf(documents: readonly PolicyDocument[], symbols: SymbolTable): Map<string, string> {
  const units = new Map<string, string>();
  for (const document of documents) {
    for (const text of textsOf(document)) {
      for (const unknown of unknownsOf(text)) {
        const pieces = [unknown];
        units.set(display({ pieces }), symbols.encode({ pieces }));
      }
    }
  }
  return units;
}

function* textsOf(document: PolicyDocument): Generator<Text> {
  for (const statement of document.statements) {
    yield* statement.action.values;
    yield* statement.resource?.values ?? [];
    for (const value of statement.principal?.values ?? []) yield value.text;
    for (const condition of statement.conditions) yield* condition.values;
  }
}
