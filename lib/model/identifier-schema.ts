import { type Identifier, type Identity, identifierSchemes } from './identity';
import { z } from './jitless-zod';

const identifierPattern = new RegExp(`^(?:${identifierSchemes.join('|')}):\\S+$`, 'u');
const identityPattern = new RegExp(`^(?:${identifierSchemes.join('|')}|url|title|page):.+$`, 'u');

export const identifierSchema = z.custom<Identifier>(
  value => typeof value === 'string' && value.length <= 600 && identifierPattern.test(value),
  'not an identifier of the form scheme:value',
);

export const identitySchema = z.custom<Identity>(
  value => typeof value === 'string' && value.length <= 5000 && identityPattern.test(value),
  'not an identity of the form scheme:value',
);
