const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(' ').filter((word) => word.length > 1));

/** The commonest words of languages in Latin script. Words only. */
export const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the of and to in that for with on was by is from at as his had he be has it an they their which will who said',
  ),
  fr: words(
    'le la les des du et en un une que qui dans pour sur est au aux par avec ce cette a été ses son sa leur',
  ),
  es: words('el la los las de del y en un una que por con para su sus se al es fue ha como más entre lo'),
  pt: words('o os as de do da dos das e em um uma que por com para se ao foi no na mais entre pelo pela são'),
  it: words('il lo la gli le di del della dei e in un una che per con si al nel ha sono è da tra anche'),
  de: words(
    'der die das und in den von zu mit dem des ein eine im für ist auf nicht sich auch es wurde am bei',
  ),
  nl: words('de het een en van in op te dat voor met zijn is aan door werd ook bij naar om'),
  tr: words('ve bir bu ile için olarak da de olan daha çok en gibi sonra kadar ise iki arasında'),
  az: words('və bir bu ilə üçün olan da də ki daha edib isə sonra qədər onun arasında'),
  pl: words('i w na z się do że o przez dla jest po od za oraz jego przy który'),
  id: words('yang dan di untuk dengan ini dari pada itu dalam akan oleh tidak ke juga'),
};

/** Languages that their script gives away; of two with one script, the one with the telling letters first. */
export const SCRIPTS: readonly { language: string; pattern: RegExp; share: number }[] = [
  { language: 'ja', pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, share: 0.15 },
  { language: 'zh', pattern: /\p{Script=Han}/gu, share: 0.5 },
  { language: 'ko', pattern: /\p{Script=Hangul}/gu, share: 0.5 },
  { language: 'fa', pattern: /[پچژگک]/gu, share: 0.05 },
  { language: 'ar', pattern: /\p{Script=Arabic}/gu, share: 0.5 },
  { language: 'uk', pattern: /[іїєґ]/gu, share: 0.03 },
  { language: 'ru', pattern: /[ыэёъ]|\p{Script=Cyrillic}/gu, share: 0.5 },
  { language: 'el', pattern: /\p{Script=Greek}/gu, share: 0.5 },
  { language: 'he', pattern: /\p{Script=Hebrew}/gu, share: 0.5 },
  { language: 'ka', pattern: /\p{Script=Georgian}/gu, share: 0.5 },
  { language: 'hy', pattern: /\p{Script=Armenian}/gu, share: 0.5 },
  { language: 'hi', pattern: /\p{Script=Devanagari}/gu, share: 0.5 },
  { language: 'th', pattern: /\p{Script=Thai}/gu, share: 0.5 },
];
