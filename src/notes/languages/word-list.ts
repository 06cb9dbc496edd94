/** Words and phrases written as one line with commas. */
export const list = (words: string): string[] => words.split(',').map((word) => word.trim())
