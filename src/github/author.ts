import type { Client } from './client';

/** What is asked of a comment to know whose it is. */
export interface Authored {
  readonly user?: { readonly login?: unknown; readonly type?: unknown } | null;
}

/**
 * Tells comments written with this token from those of others, who can copy any
 * marker. A person's token says who it is; an app's (as `GITHUB_TOKEN` is one)
 * may not ask, and then a comment of a bot is taken for its own: no person can
 * write as one.
 */
export async function authorJudge(client: Client, token: string): Promise<(item: Authored) => boolean> {
  const login = token.startsWith('ghs_') ? undefined : await ownLogin(client);
  return ({ user }) => (login === undefined ? user?.type === 'Bot' : user?.login === login);
}

async function ownLogin(client: Client): Promise<string | undefined> {
  const user = await client.send<{ login?: unknown }>('GET /user');
  return user.ok && typeof user.value.login === 'string' ? user.value.login : undefined;
}
