import { type Seal, sealForm } from '../core/progress/seal.ts';
import type { RecordDatabase } from './database.ts';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;
const DEVICE = 'device';

/** The device's key pair, made at its first use. The private half can sign and can never be read, not even by us. */
async function deviceKey(db: RecordDatabase): Promise<CryptoKeyPair> {
  const known = await db.keys.get(DEVICE);
  if (known) return known.pair;
  const pair = await crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify']);
  await db.keys.add({ id: DEVICE, pair }).catch(() => {});
  // Another tab may have been faster: the one that is kept is the device's.
  return (await db.keys.get(DEVICE))?.pair ?? pair;
}

/** Signs a hash of 64 hex digits. Rejects where the browser has no such cryptography (plain http). */
export async function sealHash(db: RecordDatabase, hash: string): Promise<Seal> {
  const { privateKey, publicKey } = await deviceKey(db);
  const signature = await crypto.subtle.sign(SIGNING, privateKey, new TextEncoder().encode(hash));
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', publicKey);
  return sealForm.parse({ key: { kty, crv, x, y }, signature: toBase64url(new Uint8Array(signature)) });
}

/** Whether the seal's key signed this hash. */
export async function isSealOf({ key, signature }: Seal, hash: string): Promise<boolean> {
  try {
    const publicKey = await crypto.subtle.importKey('jwk', { ...key }, ALGORITHM, false, ['verify']);
    return await crypto.subtle.verify(SIGNING, publicKey, fromBase64url(signature), new TextEncoder().encode(hash));
  } catch {
    return false;
  }
}

function toBase64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
}
