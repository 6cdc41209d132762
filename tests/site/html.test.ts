import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { built } from '../support/built.ts';
import { pagesOf } from '../support/pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // A button that sends its form is one by default, and the ones here that are not say so.
    'no-implicit-button-type': 'off',
    // Checkboxes of one question share a name, as radios do: what is sent is a list.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
    // Ticks in a drawn moment are kept as they are made: there is nothing to send.
    'wcag/h32': 'off',
    // VoiceOver in Safari takes a list without bullets for no list unless it says that it is one:
    // https://bugs.webkit.org/show_bug.cgi?id=170179
    'no-redundant-role': 'off',
    // How the source is laid out is no matter of the page's.
    'no-trailing-whitespace': 'off',
  },
});

describe('the HTML of', () => {
  test.each(pagesOf(built).map((page) => [`/${page.address}`, page] as const))(
    '%s is valid',
    (_address, { file, html }) => {
      const { results } = validator.validateStringSync(html, file);
      const faults = results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`,
        ),
      );
      expect(faults).toEqual([]);
    },
  );
});
