/** A small scale as a file, for whoever makes one: every field is in it, and a test reads it. */
export const exampleFile = `id: our-scale
title: The name of the scale
summary: What it is for, in a sentence.
standing: licensed
rights: Who holds the rights, and what your licence lets you do. May be left out.
sources: []
responses:
  - id: with-help
    words: With help
    means: What that says, in a few words. May be left out.
  - id: on-my-own
    words: On my own
areas:
  - id: first-part
    title: The name of a part
    about: What the part is about, in a sentence.
    items:
      - id: first-item
        title: The item
        means: What it means.
        early: What it looks like early on.
        later: What it looks like later.
        prompts:
          - A question that helps to find a moment to tell.
        suggestions: []
`;
