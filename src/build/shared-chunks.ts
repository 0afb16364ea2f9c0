/** What the bundler tells about a module, as far as it matters here. */
export interface ModuleFacts {
  readonly isEntry: boolean;
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
}
export interface ChunkContext {
  getModuleInfo(id: string): ModuleFacts | null;
}

const PLAYER = /[\\/]RolePlayIsland\.tsx$/;
/** The scripts that each lesson loads: of its frame, and of what its text may contain. */
const LESSON_SCRIPT = /[\\/](layouts|mdx)[\\/].*[?&]astro&type=script/;
/** Has all of the player in it, and nothing else of note. */
const FRAME = /[\\/]TrainerPlayIsland\.tsx$/;
const COMPONENT = /\.tsx$/;

/**
 * The file for what the player shares with others, so that its page asks for a handful and not for two dozen: on HTTP/1.1
 * they queue for six connections. Split by who else needs it, so that nobody loads more than before: `base` goes to the
 * scripts of lessons too, `kept` is what the record needs, `play` what only screens draw. Null for what nobody else needs.
 */
export function sharedChunk(id: string, context: ChunkContext): 'base' | 'kept' | 'play' | null {
  const roots = rootsOf(id, context);
  if (roots.size < 2 || ![...roots].some((root) => PLAYER.test(root))) return null;
  if ([...roots].some((root) => LESSON_SCRIPT.test(root))) return 'base';
  return [...roots].every((root) => COMPONENT.test(root)) ? 'play' : 'kept';
}

/** What is loaded by itself, at once or on demand, and reaches a module by static imports. */
function rootsOf(id: string, context: ChunkContext): ReadonlySet<string> {
  const roots = new Set<string>();
  const way = new Set([id]);
  for (const one of way) {
    const facts = context.getModuleInfo(one);
    if (!facts) continue;
    if ((facts.isEntry || facts.dynamicImporters.length > 0) && !FRAME.test(one)) roots.add(one);
    for (const importer of facts.importers) way.add(importer);
  }
  return roots;
}
