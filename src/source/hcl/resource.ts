import type { Member, ObjectNode } from '../../policy/node';
import { renderPolicyDocument } from '../terraform/document';
import { bucketArn } from '../terraform/partition';
import {
  canonicalAttribute,
  type KnownArguments,
  resourceUnknown,
  type TfResource,
} from '../terraform/resource';
import { ARGUMENTS, type Argument, type Arguments } from '../terraform/vocabulary';
import type { Block, Expression } from './ast';
import { blocksOf, contentOf } from './blocks';
import { evaluateSafely } from './evaluate';
import { renderTemplate } from './functions/files';
import { attributeOf, contentType } from './module';
import { fromNode, toDocumentNode, toNode } from './node';
import type { Scope } from './scope';
import { placedSource, rangeOf, type Span } from './source';
import {
  isTextAttribute,
  knownText,
  type ObjectValue,
  objectValue,
  type ReferenceValue,
  type StringValue,
  stringValue,
  textValue,
  type UnknownValue,
  unknownText,
  unknownValue,
  type Value,
} from './value';

/** What is known of the AWS that a configuration is for. */
export interface Surroundings {
  readonly partition: string | undefined;
  readonly region: string | undefined;
  /** The provider configuration that resources are made with by default; `undefined` where it is not known. */
  readonly provider: string | undefined;
}

/** One instance of a resource or data source: its attributes are worked out when somebody asks. */
export class ResourceInstance {
  private readonly attributes = new Map<string, Value | 'pending'>();
  private whole: ObjectNode | undefined;

  constructor(
    readonly mode: 'managed' | 'data',
    readonly type: string,
    readonly name: string,
    readonly address: string,
    readonly block: Block,
    private readonly scope: Scope,
    private readonly surroundings: Surroundings,
    /** What addresses in its module begin with. */
    private readonly module: string,
  ) {}

  reference(at: Span): ReferenceValue {
    const attribute = (name: string) => this.attribute(name);
    return { kind: 'reference', name: this.address, at, attribute };
  }

  /** An attribute as written, or as the provider is known to work it out; otherwise its own unknown. */
  attribute(name: string): Value {
    const seen = this.attributes.get(name);
    if (seen === 'pending') return unknownValue(`${this.address}.${name}`, this.block.header);
    if (seen !== undefined) return seen;
    this.attributes.set(name, 'pending');
    const value = this.written(name) ?? this.computed(name);
    this.attributes.set(name, value);
    return value;
  }

  private written(name: string): Value | undefined {
    const { body } = this.block;
    const attribute = attributeOf(body, name);
    if (attribute !== undefined) {
      const value = evaluateSafely(attribute.value, this.scope);
      return isUnset(value) ? undefined : value;
    }
    if (!body.blocks.some((block) => contentType(block) === name)) return undefined;
    return blocksOf(body, name, this.scope, this.block.header);
  }

  private computed(name: string): Value {
    const at = this.block.header;
    const canonical = canonicalAttribute(this.type, name);
    if (canonical !== name) return this.attribute(canonical);
    const special = this.mode === 'data' ? this.dataAttribute(name) : this.managedAttribute(name);
    if (special !== undefined) return special;
    const { unknown, shape } = resourceUnknown(this, name, this.knownArguments());
    return isTextAttribute(canonical) ? unknownText(unknown, at, shape) : unknownValue(unknown, at, shape);
  }

  private managedAttribute(name: string): Value | undefined {
    if (this.type === 'aws_s3_bucket' && name === 'arn') return this.bucketArn();
    if (this.type.startsWith('aws_s3_bucket_') && name === 'id') return this.attribute('bucket');
    return undefined;
  }

  /**
   * `arn:aws:s3:::NAME`, also while the name is unknown: then it is the name
   * that is unknown, not the ARN's form. Where the configuration tells no
   * region, the partition is taken to be `aws`.
   */
  private bucketArn(): Value {
    const bucket = this.attribute('bucket');
    const { at } = bucket;
    const prefix = bucketArn('', this.surroundings.partition ?? 'aws');
    const name: StringValue['parts'] =
      bucket.kind === 'string'
        ? bucket.parts
        : [
            {
              kind: 'unknown',
              unknown: (bucket as UnknownValue).unknown ?? { unknown: `${this.address}.bucket` },
              at,
            },
          ];
    return stringValue([{ kind: 'text', text: prefix, at }, ...name], at);
  }

  private dataAttribute(name: string): Value | undefined {
    const at = this.block.header;
    switch (this.type) {
      case 'aws_iam_policy_document':
        return name === 'json' || name === 'minified_json' ? this.policyDocument() : undefined;
      case 'aws_partition':
        return this.partitionAttribute(name);
      case 'aws_region':
        if (name !== 'name' && name !== 'region' && name !== 'id') return undefined;
        // Version 6 takes the region that is meant.
        if (name !== 'region' && this.written('region') !== undefined) return this.attribute('region');
        return this.surroundings.region === undefined
          ? unknownText(`${this.address}.name`, at)
          : textValue(this.surroundings.region, at);
      case 'aws_caller_identity':
        if (name !== 'account_id' && name !== 'id') return undefined;
        return this.told('account', unknownText(`${this.address}.account_id`, at, '????????????'));
      case 'template_file':
        return name === 'rendered' ? this.renderedTemplate() : undefined;
      case 'aws_s3_bucket':
        return name === 'arn' ? this.bucketArn() : undefined;
      case 'aws_iam_role':
        if (name === 'arn') return unknownText(`${this.address}.arn`, at, this.roleShape());
        return name === 'id' ? this.attribute('name') : undefined;
      default:
        return undefined;
    }
  }

  /** `data "template_file"`, which older configurations use for what `templatefile` does. */
  private renderedTemplate(): Value | undefined {
    const [template, variables] = [this.attribute('template'), this.written('vars')];
    const text = template.kind === 'string' ? knownText(template) : undefined;
    const names = variables ?? objectValue(new Map(), this.block.header);
    if (
      template.kind !== 'string' ||
      text === undefined ||
      names.kind !== 'object' ||
      names.open !== undefined
    ) {
      return undefined;
    }
    const { source } = template.at;
    const inPlace = source.text === text ? source : placedSource(rangeOf(template.at), text);
    return renderTemplate(inPlace, names, this.scope);
  }

  private roleShape(): string {
    const name = knownText(this.attribute('name'));
    const plain = name !== undefined && !/[*?]/.test(name);
    return `arn:*:iam::*:role/*${plain ? name : ''}`;
  }

  private partitionAttribute(name: string): Value | undefined {
    const at = this.block.header;
    const { partition } = this.surroundings;
    if (name === 'partition' || name === 'id') {
      return partition === undefined
        ? this.told('partition', unknownText(`${this.address}.partition`, at, 'aws*'))
        : textValue(partition, at);
    }
    if (
      name === 'dns_suffix' &&
      partition !== undefined &&
      (partition === 'aws' || partition === 'aws-us-gov')
    ) {
      return textValue('amazonaws.com', at);
    }
    return undefined;
  }

  /** What all resources that are made with the same provider configuration have in common. */
  private told(says: 'account' | 'partition', value: UnknownValue): UnknownValue {
    const name = this.provider();
    return name === undefined ? value : { ...value, unknown: { ...value.unknown, provider: { name, says } } };
  }

  private provider(): string | undefined {
    const own = attributeOf(this.block.body, 'provider');
    return own === undefined
      ? this.surroundings.provider
      : providerName(own.value, this.module, this.surroundings.provider);
  }

  private policyDocument(): Value {
    const at = this.block.span;
    const value = fromNode(renderPolicyDocument(this.documentArguments()));
    return stringValue([{ kind: 'json', value, at }], at);
  }

  private documentArguments(): ObjectNode {
    return nodeOfContent(this.content(), DOCUMENT_ARGUMENTS);
  }

  private content(): ObjectValue {
    return contentOf(this.block.body, this.scope, this.block.span, 'without meta');
  }

  private knownArguments(): KnownArguments {
    const name = this.plainText('name');
    const path = attributeOf(this.block.body, 'path') === undefined ? '/' : this.plainText('path');
    const { partition } = this.surroundings;
    const url = this.plainText('url');
    return {
      ...(url === undefined ? {} : { url }),
      ...(name === undefined ? {} : { name }),
      ...(path === undefined ? {} : { path }),
      ...(partition === undefined ? {} : { partition }),
    };
  }

  private plainText(name: string): string | undefined {
    const value = this.written(name);
    return value?.kind === 'string' ? knownText(value) : undefined;
  }

  /** All of it, as the other readers of Terraform give it. */
  node(): ObjectNode {
    this.whole ??= this.build();
    return this.whole;
  }

  private build(): ObjectNode {
    const isDocument = this.mode === 'data' && this.type === 'aws_iam_policy_document';
    const arguments_ = isDocument ? DOCUMENT_ARGUMENTS : (ARGUMENTS[this.type] ?? {});
    const content = this.content();
    this.scope.run.spend(content.size);
    const node = nodeOfContent(content, arguments_);
    const computed = isDocument ? ['json'] : computedNames(arguments_);
    const members = [...node.members];
    for (const name of computed) {
      const place = members.findIndex((one) => one.key === name);
      const keyAt = members[place]?.keyAt ?? rangeOf(this.block.header);
      const value = this.attribute(name);
      const member: Member = { key: name, keyAt, value: isDocument ? toDocumentNode(value) : toNode(value) };
      if (place === -1) members.push(member);
      else members[place] = member;
    }
    return { ...node, members };
  }

  resource(module: string, repeated: string | undefined): TfResource {
    const provider = this.mode === 'managed' ? this.provider() : undefined;
    return {
      address: this.address,
      module,
      mode: this.mode,
      type: this.type,
      name: this.name,
      attributes: this.node(),
      at: rangeOf(this.block.span),
      origin: 'config',
      ...(provider === undefined ? {} : { provider }),
      ...(repeated === undefined ? {} : { repeated }),
    };
  }
}

/** A provider configuration as `provider` or `providers` of a module names it: `aws`, `aws.west`. */
export function providerName(
  { span }: Expression,
  module: string,
  byDefault: string | undefined,
): string | undefined {
  const { source, start, end } = span;
  const text = source.text.slice(start, end).replaceAll('"', '').trim();
  return text === 'aws' ? byDefault : `${module}${text}`;
}

/** Null and the empty string are "not set" where the provider works a value out. */
function isUnset(value: Value): boolean {
  return value.kind === 'null';
}

function computedNames(arguments_: Arguments): string[] {
  return Object.keys(arguments_).filter((name) => arguments_[name]?.kind === 'own');
}

const POLICY: Argument = { kind: 'policy' };

/** The arguments of `data "aws_iam_policy_document"` that hold JSON. */
const DOCUMENT_ARGUMENTS: Arguments = {
  source_policy_documents: POLICY,
  override_policy_documents: POLICY,
  source_json: POLICY,
  override_json: POLICY,
};

/** Policies in it are read into objects, each part with its own place. */
function nodeOfContent(content: ObjectValue, arguments_: Arguments): ObjectNode {
  const members = [...content.members].map(([key, one]): Member => {
    const value = nodeOfArgument(one.value, arguments_[key]);
    return { key, keyAt: rangeOf(one.keyAt), value };
  });
  return { kind: 'object', members, at: rangeOf(content.at) };
}

function nodeOfArgument(value: Value, argument: Argument | undefined) {
  if (argument?.kind === 'policy') return toDocumentNode(value);
  if (argument?.kind !== 'blocks' || value.kind !== 'list') return toNode(value);
  const list = toNode(value);
  if (list.kind !== 'array') return list;
  const items = value.items.map((item) =>
    item.kind === 'object' ? nodeOfContent(item, argument.inner) : toNode(item),
  );
  return { ...list, items };
}
