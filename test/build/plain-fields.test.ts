/** markdown-it as it is bundled does what it does as it is published. */
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import type MarkdownItClass from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { plainFields, withPlainFields } from '../../scripts/build/plain-fields.mjs';

const MARKDOWN = `# Heel *tides*

- [ ] [Ada](https://example.org "A title") <b>and</b> \`code\`
  > quoted ![image](a.png)

| a | b |
| - | - |
| 1 | https://example.org |

~~~js
1. not a list
~~~
`;

describe('the class fields of markdown-it', () => {
  it('make the same tokens', async () => {
    const [published, bundled] = [await markdownIt([]), await markdownIt([plainFields])];
    const options = { html: true, linkify: true };
    expect(plain(new bundled(options).parse(MARKDOWN, {}))).toEqual(
      plain(new published(options).parse(MARKDOWN, {})),
    );
  });

  it('are assigned', () => {
    expect(withPlainFields('\t\t_defineProperty(this, "level", 0);\n')).toBe('\t\tthis.level = 0;\n');
    const field =
      '\t\t_defineProperty(\n\t\t\tthis,\n\t\t\t/** Its map */\n\t\t\t"map",\n\t\t\tnull\n\t\t);\n';
    expect(withPlainFields(field).replace(/\s+/g, ' ').trim()).toBe('this.map = null;');
  });

  it.each(['class Token { level = 0; }', '_defineProperty(this, name, 0);'])(
    'tell of another compiler: %s',
    (source) => {
      expect(() => withPlainFields(source)).toThrow(/compiled differently/);
    },
  );
});

async function markdownIt(plugins: readonly (typeof plainFields)[]): Promise<typeof MarkdownItClass> {
  const { outputFiles } = await build({
    ...{ entryPoints: ['markdown-it'], bundle: true, write: false, format: 'cjs', platform: 'node' },
    ...{ mainFields: ['module', 'main'], plugins: [...plugins] },
  });
  const module = { exports: {} as { default: typeof MarkdownItClass } };
  const run = new Function('module', 'require', outputFiles[0]?.text ?? '');
  run(module, createRequire(import.meta.url));
  return module.exports.default;
}

function plain(tokens: unknown): unknown {
  return JSON.parse(JSON.stringify(tokens));
}
