import type { AdvanceRow } from './measure.ts';

/*
 * Advance widths of scripts that the Arial family lacks, or holds on some systems only: the widest of the fonts that
 * programs fall back to (Liberation Sans, DejaVu Sans, Noto Sans). In the form of
 * `measure-figure.ts`; marks that stand on their letter take nothing.
 */

/** Hebrew, Thai, Devanagari, and Arabic letters that no letter follows. */
export const scriptsRegular: readonly AdvanceRow[] = [
  [0x05d0, 'ilg3bhf6i68d9niei187f5epftj0iw95b5i1hehshdf0gijqfpkaj1--------gp'],
  [0x05f0, 'gdgqgnbkhx'],
  [0x0e01, 'gof7f9h2h9gmexesgsfafgp6p9grgrf7hep3p9h4hogqgxf4h1gsgti0i4jbiygr'],
  [0x0e21, 'h2gidkgqfvgrdohghsfwgbikfyfkef9e00baba00000000000000--------g887'],
  [0x0e41, 'fs8k818gbagj0000000000000000gjfuf5h1fjezf0egk0fpe0lbo8'],
  [0x0900, '0000007kl8l8sfdndnf8l9npjffdfdfdfdsfsfsfsfl6mqfngfhzhmjhkml0kme0'],
  [0x0920, 'g9g1fnk3fuhuegh3fffffslffvjjgmg4bdbdiul4l4fgiwg2iser007700cz7777'],
  [0x0940, '77000000000000000077777777007l77p200000000000000l6mqfnkmg1fnlfg4'],
  [0x0960, 'npjf0000ajgnfbfbfbfbfbfbfbfbfbfbbu8tl8l8sfsfl8l8ffkmg4fnk3d1g1fv'],
  [0x060c, '8z8zwghr00000000000000000000008u00gp91erl4d38h8hed8hn68hraexrara'],
  [0x062c, 'hyhyhyelelfcfczfzfy2y2qeqeglglr3r3l4l4l485stn6nfl2iil6exedn6n600'],
  [0x064c, '0000000000000000000000000000000000000000eyeyeyeyeyeyeyeyeyeyey91'],
  [0x066c, '8uf5ran6008s8s8s848sflflqsrarararararararahyhyhyhyhyhyhyelelelel'],
  [0x068c, 'elelelelelfcfcfcfcgzfcfcfcfczfzfzfy2y2qeglststststststn6n6owtaow'],
  [0x06ac, 'nfnfnfowowowowowowl2l2l2l2l6l6l6l6l6jfhyexi4i4i4flfledededflfled'],
  [0x06cc, 'n6u3n6fln6qsg1g14rex0000000000000000u40000000000005p7z0000go0000'],
  [0x06ec, '0000ft9zeyeyeyeyeyeyeyeyeyeyzqxyh2dmi1nn'],
];

/** The same, bold. */
export const scriptsHeavy: readonly AdvanceRow[] = [
  [0x05d0, 'k9gycfgcj49kb5j4iw98g2frgtjik49vcmiwijiriaiei5khgrlvk2--------gp'],
  [0x05f0, 'imjijkccjq'],
  [0x0e01, 'hcgggphyiahrfvfjhbgngrprq1hphpfwi2q6q1hmi6hdhwfjhyhmhniyizk7jyhp'],
  [0x0e21, 'hyhaeehdgnhpeaibirgqhajpghgkf39y00c3c300000000000000--------g59h'],
  [0x0e41, 'hu9p9e9nc3hp0000000000000000hwfrethwfqexfeemkufrf9mzp6'],
  [0x0900, '0000007znhnhvoeeeeg8n0pil1gwgwgwgwvovovovomvowgyhxjbj6l4momhn1f1'],
  [0x0920, 'h6h6gqm6hcjyfij3h6h6h1mth8lhhyhnc6c6kimdmdgtkuhdkofu008600en8686'],
  [0x0940, '86000000000000000086868686008l86s600000000000000mvowgymoh6gqmthn'],
  [0x0960, 'pil10000b2hqfufufufufufufufufufucd94nhnhvovonhnhgqmohngymfdxh6h8'],
  [0x060c, 'ak8zwghr0000000000000000000000b400gp91g5l4e8agaghfagphagtfgvtftf'],
  [0x062c, 'k1k1k1g2g2hbhbzzzzzzzztrtrj0j0r3r3l4l4l49ix3p2pwotltp0gvhfs4s400'],
  [0x064c, '0000000000000000000000000000000000000000gzgzgzgzgzgzgzgzgzgzgzae'],
  [0x066c, 'akf5tfp2008s8s8s848sflflqstftftftftftftftfk1k1k1k1k1k1k1g2g2g2g2'],
  [0x068c, 'g2g2g2g2g2hbhbhbhbiyhbhbhbhbzzzzzzzzzztrj0x3x3x3x3x3x3p2p2sgzcsg'],
  [0x06ac, 'pwphpwsgsgsgsgsgsgototototp0p0p0p0p0q2k1gvi4i4i4flflhfhfhfflflhf'],
  [0x06cc, 's4u3s4fls4qsg1g14rgv0000000000000000u40000000000005p7z0000go0000'],
  [0x06ec, '0000ft9zgzgzgzgzgzgzgzgzgzgzzqxyh2dmi1nn'],
];

/** Arabic letters that a letter follows: most are much narrower then. */
export const joinedRegular: readonly AdvanceRow[] = [
  [0x060c, '----------------------------------------add38h8hed8h8e8h8eex8e8e'],
  [0x062c, 'hyhyhyelelfcfcototo4o4mtmtgleje4e49jadad85e2e2fd98g38eeoed8e8e'],
  [0x066c, '----8ee2--8s8s8s848sflflnb8e8e8e8e8e8e8e8ehyhyhyhyhyhyhyelelelel'],
  [0x068c, 'elelelelelfcfcfcfcgzfcfcfcfcotototo4o4mtgle2e2e2e2e2e2e2e2fdo5fd'],
  [0x06ac, 'fdfdfdfdfdfdfdfdfd989898988e8e8e8e8eeohyexfvgli4flfledededflfled'],
  [0x06cc, '8eu38efl8eavg1g1--ex------------------------------5p7z'],
  [0x06ec, '----ft9z--------------------pmn7gi----mo'],
];

/** The same, bold. */
export const joinedHeavy: readonly AdvanceRow[] = [
  [0x060c, '----------------------------------------ade8agaghfagbdagbdgvbdbd'],
  [0x062c, 'k1k1k1g2g2hbhbsasarerer3r3j0j0e4e49jadad9ik0k0g6bdinbdjahfbdbd'],
  [0x066c, '----bdk0--8s8s8s848sflflnbbdbdbdbdbdbdbdbdk1k1k1k1k1k1k1g2g2g2g2'],
  [0x068c, 'g2g2g2g2g2hbhbhbhbiyhbhbhbhbsasasarerer3j0k0k0k0k0k0k0k0k0g6tug6'],
  [0x06ac, 'g6fdg6g6g6g6g6g6g6bdbdbdbdbdbdbdbdbdjak1gvfvgli4flflhfhfhfflflhf'],
  [0x06cc, 'bdu3bdflbdavg1g1--gv------------------------------5p7z'],
  [0x06ec, '----ft9z--------------------pmn7gi----mo'],
];
