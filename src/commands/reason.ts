/** The reason that was given for a change, without what could steer a terminal. @throws when it has no words */
export function reasonFrom(why: string): string {
  const words = why.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim();
  if (/\p{L}/u.test(words)) return words.slice(0, 500);
  throw new Error('--why has no words; say why, for whoever asks');
}
