declare namespace App {
  interface Locals {
    /** The shared parts of drawings that the page holds already. */
    parts?: Set<string>;
    /** The terms whose definition the page holds already. */
    terms?: Set<string>;
    /** The module and lesson that a content tag stands in. */
    lesson?: string;
  }
}
