/** The add-in's manifest as text: the ribbon is read from it (webpack, `asset/source`). */
declare module '*manifest.xml' {
  const text: string;
  export default text;
}
