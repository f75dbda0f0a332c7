import type { Answers } from '../desk/answers.ts';
import type { GivenFile } from '../desk/paper.ts';
import type { Wishes } from '../desk/wishes.ts';
import type { Desk } from './studio.ts';

/** What the browser keeps: the files as they were dropped, and what was answered. */
export interface KeptDesk {
  readonly files: readonly GivenFile[];
  readonly answers: Answers;
  readonly wishes: Wishes;
}

const [base, store, key] = ['onemetre-studio', 'desk', 'last'];

/** Keeps the desk in this browser; false where it does not let the page. */
export async function keepDesk({ papers, answers, wishes }: Desk): Promise<boolean> {
  const files = papers.map(({ name, bytes, received, within }) => ({ name, bytes, received, within }));
  return (await withStore('readwrite', (open) => open.put({ files, answers, wishes }, key))) !== undefined;
}

/** What was kept; null where nothing was. */
export async function keptDesk(): Promise<KeptDesk | null> {
  return ((await withStore('readonly', (open) => open.get(key))) as KeptDesk | undefined) ?? null;
}

/** Leaves nothing of it in the browser. */
export async function forgetDesk(): Promise<void> {
  await withStore('readwrite', (open) => open.delete(key));
}

/** Undefined where there is nothing, and where the browser forbids it. */
function withStore(mode: IDBTransactionMode, act: (open: IDBObjectStore) => IDBRequest): Promise<unknown> {
  return new Promise((give) => {
    const fail = (): void => give(undefined);
    try {
      const opening = indexedDB.open(base as string, 1);
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(store as string));
      opening.addEventListener('error', fail);
      opening.addEventListener('success', () => {
        const doing = opening.result.transaction(store as string, mode);
        const request = act(doing.objectStore(store as string));
        doing.addEventListener('complete', () => {
          give(request.result);
          opening.result.close();
        });
        doing.addEventListener('abort', fail);
        doing.addEventListener('error', fail);
      });
    } catch {
      fail();
    }
  });
}
