/** A part of a template, as the page has it. */
export interface TemplatePart {
  /** With its template's: `gibbs/feelings`. */
  id: string;
  prompt: string;
  /** Whether it is chosen from the six headings, and not written. */
  isPrinciple: boolean;
}

/** A way of writing, as the page has it. */
export interface TemplateOnPage {
  id: string;
  title: string;
  parts: readonly TemplatePart[];
}

/** What can be written in: a text, or a choice. */
export type PartField = HTMLTextAreaElement | HTMLSelectElement;

/** The fields of a template's parts, in order. */
export const partFieldsIn = (root: ParentNode): PartField[] => [
  ...root.querySelectorAll<PartField>('textarea[name], select[name]'),
];

/** The question that a field answers. */
export const promptOfField = ({ labels }: PartField): string =>
  (labels[0]?.textContent ?? '').trim().replace(/\s+/g, ' ');

/** Reads the templates out of the form that stands in the page, so that their words are there once. */
export const templatesIn = (root: ParentNode): TemplateOnPage[] =>
  [...root.querySelectorAll<HTMLElement>('[data-template]')].map((one) => ({
    id: one.dataset['template'] ?? '',
    title: one.dataset['title'] ?? '',
    parts: partFieldsIn(one).map((field) => ({
      id: field.name,
      prompt: promptOfField(field),
      isPrinciple: field instanceof HTMLSelectElement,
    })),
  }));

/** What each template is called. */
export const titlesOf = (templates: readonly TemplateOnPage[]): Record<string, string> =>
  Object.fromEntries(templates.map(({ id, title }) => [id, title]));
