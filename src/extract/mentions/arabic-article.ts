const ARTICLE = /^(?:al|el|ul|ad|an|ar|as|ash|at|az|ed|es)-(?=\p{L}{3})/u;

/** "al-Sabah" is "Sabah" where the text names him for the second time: a folded word of a name without the article. */
export const withoutArticle = (word: string): string => word.replace(ARTICLE, '');
