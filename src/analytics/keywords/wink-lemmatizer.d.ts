/** The part of the package that is used; it brings no types of its own. */
declare module 'wink-lemmatizer' {
  interface Lemmatizer {
    noun(word: string): string;
    verb(word: string): string;
  }
  const lemmatizer: Lemmatizer;
  export default lemmatizer;
}
