import { createHash, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

/**
 * A new key: `rdo_`, by which scanners of leaked secrets know it, 32 random bytes, and their checksum, which tells a
 * mistyped or shortened key from a wrong one without asking the database.
 */
export function newSecret(): string {
  const random = randomBytes(32).toString('base64url');
  return `rdo_${random}${checksum(random)}`;
}

/** Whether a text can be a key at all. */
export function isSecret(given: string): boolean {
  const [, random, sum] = /^rdo_([\w-]{43})([\w-]{6})$/.exec(given) ?? [];
  return random !== undefined && checksum(random) === sum;
}

function checksum(random: string): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc32(random));
  return bytes.toString('base64url');
}

/**
 * What is stored of a key. One pass of SHA-256 is enough: nobody can guess 256 random bits, however fast the hash;
 * slow hashes are for passwords, which people choose.
 */
export function hashOfSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** The id of a key is the beginning of its hash: the row is found by it and the rest compared in constant time. */
export function keyId(hash: Buffer): string {
  return `key_${hash.toString('hex', 0, 6)}`;
}
