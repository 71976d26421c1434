/**
 * The UTF-16 code at `at` of a text, NaN outside. As `text.charCodeAt(at)`, for which V8 looks the method up anew at
 * each call once it has met strings of many sorts (of one byte or two, cut from others, joined): six times as slow.
 */
export const codeAt = (text: string, at: number): number => String.prototype.charCodeAt.call(text, at);
