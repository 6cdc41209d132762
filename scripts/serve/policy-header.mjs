/** @type {Record<string, string>} */
const entities = { '&#39;': "'", '&quot;': '"', '&amp;': '&' };

/**
 * The policy that a page carries in its meta, for sending it as a header too: the stricter of the two
 * ways, in which a script is judged by its hash wherever it stands.
 * @param {string} html
 * @returns {string | undefined}
 */
export const policyIn = (html) =>
  /<meta http-equiv="content-security-policy" content="([^"]*)"/i
    .exec(html)?.[1]
    ?.replace(/&#39;|&quot;|&amp;/g, (entity) => entities[entity] ?? entity);
