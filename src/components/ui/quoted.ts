/** A title in quotation marks, unless it brings its own: “He never listens”. */
export const quoted = (title: string): string => (title.startsWith('“') ? title : `“${title}”`);
