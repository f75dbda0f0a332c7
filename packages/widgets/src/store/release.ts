import type { Locale } from '@onemetre/scenes';
import {
  bundleFiles,
  bundleName,
  itemFile,
  readScenes,
  type ReleaseManifest,
  type SceneBundle,
  type ScenePart,
  type SceneTag,
} from '@onemetre/scenes/scene';
import type { Failure, Profile, Reader } from '@onemetre/scenes/views';
import type { Loaded } from './loaded.ts';

/** Reads a file of the release by its name; what it holds is not checked yet. */
export type FileReader = (name: string) => Promise<Loaded<{ readonly value: unknown }>>;

/** What is known of something that a release holds; `part` is null where it holds nothing of that name. */
export type Held =
  | { readonly type: 'loading' }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'ready'; readonly part: ScenePart | null };

/** What an element wants to show. */
export interface Wanted {
  readonly bundle: SceneBundle;
  readonly tag: SceneTag;
  readonly key: string;
}

type File = { readonly type: 'loading' | 'ready'; readonly parts: ReadonlyMap<string, ScenePart> } | Failed;
type Failed = Extract<Held, { type: 'failed' }>;

/** A page that shows no more items than this reads their own files, and else all faces at once. */
const few = 3;

const none: ReadonlyMap<string, ScenePart> = new Map();
const loading: Held = { type: 'loading' };
const nameOf = ({ tag, key }: Pick<Wanted, 'tag' | 'key'>): string => `${tag} ${key}`;

/**
 * A release as a page reads it. What the elements of a page want in one turn is put together first, so that a page reads one
 * bundle or a few small files, however many elements it has.
 */
export class Release {
  readonly manifest: ReleaseManifest;
  private readonly read: FileReader;
  private readonly files = new Map<string, File>();
  private readonly listeners = new Set<() => void>();
  private wanted: Wanted[] = [];

  constructor(manifest: ReleaseManifest, read: FileReader) {
    this.manifest = manifest;
    this.read = read;
  }

  /** For whom the scenes are that a reader is shown; null where the release holds none for such readers. */
  bundleFor(locale: Locale, reader: Reader, profile: Profile | undefined): SceneBundle | null {
    const name = bundleName({ locale, reader, profile: profile ?? this.manifest.profile });
    return this.manifest.bundles.find((bundle) => bundleName(bundle) === name) ?? null;
  }

  /**
   * Calls back when something that was wanted has come.
   *
   * @returns what ends it
   */
  listen(call: () => void): () => void {
    this.listeners.add(call);
    return () => this.listeners.delete(call);
  }

  /** The face of what an element shows, with what lies behind it where that came with it. */
  face(wanted: Wanted): Held {
    const { bundle, key } = wanted;
    const own = this.files.get(itemFile(bundle, key));
    const all = this.files.get(bundleFiles(bundle).faces);
    const file = own?.type === 'ready' ? own : (all ?? own);
    if (file) return heldIn(file, wanted);
    if (this.wanted.length === 0) queueMicrotask(() => this.flush());
    this.wanted.push(wanted);
    return loading;
  }

  /** What lies behind a face, or what can be taken away of it. */
  more(wanted: Wanted, what: 'behind' | 'downloads'): Held {
    const { bundle, key } = wanted;
    const own = this.files.get(itemFile(bundle, key));
    if (what === 'behind' && own?.type === 'ready') return heldIn(own, wanted);
    const name = bundleFiles(bundle)[what];
    const file = this.files.get(name);
    if (file) return heldIn(file, wanted);
    this.load(name, bundle);
    return loading;
  }

  private flush(): void {
    const { wanted } = this;
    this.wanted = [];
    for (const name of new Set(wanted.map(({ bundle }) => bundleName(bundle)))) {
      const these = wanted.filter(({ bundle }) => bundleName(bundle) === name);
      const [{ bundle }] = these as [Wanted];
      const items = [...new Set(these.map(({ key }) => key))];
      const known = this.manifest.items.filter((item) => this.files.has(itemFile(bundle, item)));
      const alone =
        items.every((item) => this.manifest.items.includes(item)) && new Set([...known, ...items]).size <= few;
      if (alone) for (const item of items) this.load(itemFile(bundle, item), bundle);
      else this.load(bundleFiles(bundle).faces, bundle);
    }
  }

  private load(name: string, bundle: SceneBundle): void {
    if (this.files.has(name)) return;
    this.files.set(name, { type: 'loading', parts: none });
    void this.read(name).then((loaded) => {
      this.files.set(name, loaded.ok ? fileOf(loaded.value, this.manifest, bundle) : failed(loaded.failure));
      for (const call of [...this.listeners]) call();
    });
  }
}

const failed = (failure: Failure): Failed => ({ type: 'failed', failure });

const fileOf = (value: unknown, manifest: ReleaseManifest, bundle: SceneBundle): File => {
  const read = readScenes(value, manifest, bundle);
  if (typeof read === 'string') return failed({ code: read, detail: '' });
  return { type: 'ready', parts: new Map(read.scenes.map(([tag, key, part]) => [nameOf({ tag, key }), part])) };
};

const heldIn = (file: File, wanted: Wanted): Held => {
  if (file.type === 'failed') return file;
  return file.type === 'loading' ? loading : { type: 'ready', part: file.parts.get(nameOf(wanted)) ?? null };
};
