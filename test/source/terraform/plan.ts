/** Builds plans as `terraform show -json` prints them, for the cases that the real fixtures lack. */

interface Part {
  readonly address: string;
  readonly actions?: readonly string[];
  readonly before?: object | null;
  readonly after?: object | null;
  readonly unknown?: object;
  readonly sensitive?: object;
  readonly extra?: object;
}

export function change({
  address,
  actions = ['create'],
  before = null,
  after = {},
  unknown = {},
  sensitive = {},
  extra = {},
}: Part) {
  const path = /^(module\.[^.[]+(\[[^\]]*\])?\.)*/.exec(address)?.[0] ?? '';
  const [mode, own] = address.slice(path.length).startsWith('data.')
    ? (['data', address.slice(path.length + 5)] as const)
    : (['managed', address.slice(path.length)] as const);
  const [, type, name] = /^([^.]+)\.([^.[]+)/.exec(own) ?? [];
  return {
    address,
    ...(path === '' ? {} : { module_address: path.slice(0, -1) }),
    mode,
    type,
    name,
    change: {
      actions,
      before,
      after,
      after_unknown: unknown,
      before_sensitive: false,
      after_sensitive: sensitive,
    },
    ...extra,
  };
}

/** A configuration entry: `expressions` by argument, each a constant or the names it refers to. */
export function configured(address: string, expressions: object) {
  const own = address.replace(/^data\./, '');
  const [type, name] = own.split('.');
  return { address, mode: own === address ? 'managed' : 'data', type, name, expressions };
}

export function references(...names: string[]) {
  return { references: names };
}

export function plan(changes: readonly object[], rest: object = {}, configuration: object = {}): string {
  return JSON.stringify({
    format_version: '1.2',
    terraform_version: '1.11.4',
    planned_values: { root_module: {} },
    resource_changes: changes,
    configuration: { root_module: configuration },
    complete: true,
    errored: false,
    ...rest,
  });
}

export function trust(condition?: object): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::111122223333:role/exporter' },
        Action: 'sts:AssumeRole',
        ...(condition && { Condition: condition }),
      },
    ],
  });
}
