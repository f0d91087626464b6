import { conditionsOn, type KnownText, knownTexts } from './reading';
import { defineConditionRule } from './rule';

/** C15, T19. */
export const privateSourceIp = defineConditionRule({
  id: 'private-source-ip',
  appliesTo: ['identity', 'trust', 'bucket', 'key'],
  check(statement) {
    return conditionsOn(statement, 'aws:SourceIp')
      .map(({ values }) => knownTexts(values).find(isPrivate))
      .filter((value) => value !== undefined)
      .map(({ value, at }) => ({
        ...at,
        message: `aws:SourceIp is the public address a request comes from, so "${value}" never matches; through a VPC endpoint the key is absent.`,
        help: 'For traffic inside a VPC, test aws:VpcSourceIp together with aws:SourceVpc or aws:SourceVpce.',
      }));
  },
});

/** RFC 1918 and RFC 4193. A wider range, such as 0.0.0.0/0, is not private as a whole. */
function isPrivate({ value }: KnownText): boolean {
  const [address = '', bits] = value.split('/');
  const prefix = bits === undefined ? 128 : Number(bits);
  if (/^10\./.test(address)) return prefix >= 8;
  if (/^172\.(1[6-9]|2\d|3[01])\./.test(address)) return prefix >= 12;
  if (/^192\.168\./.test(address)) return prefix >= 16;
  return /^f[cd][0-9a-f]{2}:/i.test(address) && prefix >= 7;
}
