import * as z from 'zod/mini';

/** 32 bytes in base64url. The last sign carries four bits: another one would be a second spelling of the same bytes. */
const coordinate = z.string().check(z.regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/));

/**
 * Who sealed a file: the public key of a device (ECDSA on P-256), and its signature over the hash of the file's lines. It
 * proves that the file is as that browser profile wrote it. It does not prove who sat there.
 */
export const sealForm = z.strictObject({
  key: z.strictObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: coordinate, y: coordinate }),
  /** 64 bytes in base64url. */
  signature: z.string().check(z.regex(/^[\w-]{85}[AQgw]$/)),
});
export type Seal = z.infer<typeof sealForm>;
