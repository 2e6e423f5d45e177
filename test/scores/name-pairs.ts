/** Which pairs of names share a distinctive word: those that a name alone can decide. */
import { facesOf } from '#server/mail/company-name/faces.ts';
import { GENERIC } from '#server/mail/company-name/forms.ts';

/**
 * `strict`: the distinctive words of both names are the same, and one of them is this company's alone; `loose`: they have one
 * such word in common, whatever else they say ("Concord Office" and "Concord Filing"); `none`: a rename, a trade name.
 */
export type Sharing = 'strict' | 'loose' | 'none';

const stems = (name: string): Set<string> => new Set(facesOf(name).flatMap((face) => face.stems));

function tellingWords(name: string): string {
  const faces = facesOf(name);
  const bare = faces.find((face) => face.rank === 'bare') ?? faces[0];
  return [...new Set((bare?.stems ?? []).filter((stem) => !GENERIC.has(stem)))].sort().join(' ');
}

/** A function that says of a query and the name meant how they share distinctive words, in a list of all names. */
export function sharingIn(
  names: readonly string[],
): (query: string, name: string) => { sharing: Sharing; words: string[] } {
  const owners = new Map<string, number>();
  for (const name of names) for (const stem of stems(name)) owners.set(stem, (owners.get(stem) ?? 0) + 1);
  return (query, name) => {
    const known = stems(name);
    const words = [...stems(query)].filter(
      (stem) => stem.length >= 3 && known.has(stem) && !GENERIC.has(stem) && owners.get(stem) === 1,
    );
    if (words.length === 0) return { sharing: 'none', words };
    return { sharing: tellingWords(query) === tellingWords(name) ? 'strict' : 'loose', words };
  };
}
