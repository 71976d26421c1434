/** What a key may allow its holder, and what that is. */
export const SCOPES = {
  write: 'store, withdraw and correct',
} as const satisfies Record<string, string>;

export type Scope = keyof typeof SCOPES;

/** A key as it is kept: all of it but the secret. Times are ISO 8601, in UTC. */
export type AccessKey = {
  id: string;
  /** Who or what it is for, in the words of whoever made it. */
  name: string;
  scopes: Scope[];
  created_at: string;
  expires_at: string | null;
  revoked_at: string | null;
  /** To the minute: of several requests within one the first is noted. */
  last_used_at: string | null;
};
