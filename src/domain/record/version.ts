/**
 * The version of the record's shape, of files and of the device's store alike. Statements have none.
 * Alone here, since every lesson needs it and only a restored file needs migrate.ts.
 */
export const RECORD_VERSION = 1;
