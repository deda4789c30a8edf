/** The first word of a text that its language does not have, or undefined. */
export declare const foreignWord: (locale: string, text: string) => string | undefined;
