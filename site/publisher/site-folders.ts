import path from 'node:path';

/** Where the public site lies, below `DATA_DIR/site`. */
export type SiteFolders = ReturnType<typeof siteFolders>;

/** The folders and files of the public site. */
export function siteFolders(dataDir: string) {
  const root = path.resolve(dataDir, 'site');
  return {
    root,
    /** One tree of pages for each state of the templates. */
    releases: path.join(root, 'releases'),
    /** A symbolic link to the release that is served. */
    current: path.join(root, 'current'),
    /** Scripts, styles and fonts of all releases; their names change with their bytes. */
    assets: path.join(root, 'assets'),
    /** Since when shared assets belong to no served release. */
    retired: path.join(root, 'retired-assets.json'),
    /** Published files, `<hash>/<filename>`. */
    media: path.join(root, 'media'),
    /** Since when published files are shown by nothing. */
    retiredMedia: path.join(root, 'retired-media.json'),
    /** Pictures that links are shared with, named for what they show. */
    pictures: path.join(root, 'pictures'),
    /** Every Publication, one a line: what the portal server follows. */
    corpus: path.join(root, 'corpus.jsonl'),
    /** What each page read, one a line. */
    reads: path.join(root, 'reads.jsonl'),
    /** What the publisher last said of itself. */
    word: path.join(root, 'publisher.json'),
  };
}
