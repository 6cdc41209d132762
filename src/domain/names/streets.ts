/** What streets end in, and what may stand for one in short. */
export const streetWords = new Set(
  'road rd street st. lane ln avenue ave close drive crescent grove terrace way court gardens gdns place row mews square sq hill rise view walk villas cottages parade green park estate quay wharf croft fold gate mount bank heights towers tower house lodge buildings'.split(
    ' ',
  ),
);

/** Those that mean a street even in small letters after a number. */
export const plainStreetWords =
  'road|rd|street|lane|avenue|ave|crescent|terrace|gardens|grove|mews|cottages|villas';
