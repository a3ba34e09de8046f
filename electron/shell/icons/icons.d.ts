/** A picture as a `data:` URL; the build puts it into the program. */
declare module '*.png?inline' {
  const dataUrl: string;
  // biome-ignore lint/style/noDefaultExport: Vite's own way
  export default dataUrl;
}
