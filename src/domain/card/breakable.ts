/** An address in the pieces between which a line may break, so that it can be read off paper. */
export const breakable = (address: string): string[] => address.split(/(?<=[^/:]\/)(?=[^/])/);
