/** The part of the package that is used; it brings no types of its own. */
declare module 'wink-lemmatizer' {
  const lemmatizer: {
    noun(word: string): string;
    verb(word: string): string;
  };
  export = lemmatizer;
}
