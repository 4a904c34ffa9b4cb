/** A summary as a page that looks like GitHub's, close enough to judge its readability. */
import MarkdownIt from 'markdown-it';
import { pathToFileURL } from 'node:url';

/** GitHub's two themes. */
export const THEMES = {
  light: { mermaid: 'default', text: '#1f2328', page: '#ffffff', line: '#d1d9e0', code: '#f6f8fa' },
  dark: { mermaid: 'dark', text: '#f0f6fc', page: '#0d1117', line: '#3d444d', code: '#151b23' },
} as const;

export type Theme = keyof typeof THEMES;

/** The width of a summary on GitHub, in pixels. */
export const WIDTH = 980;

/**
 * The page of a summary. Collapsed parts are open. Once everything is drawn, `<html>` has `data-height`, and
 * `data-failed` if Mermaid rejected a diagram.
 *
 * @param bundle the path of `mermaid.min.js`
 */
export function pageOf(markdown: string, theme: Theme, bundle: string): string {
  const { mermaid, text, page, line, code } = THEMES[theme];
  const renderer = new MarkdownIt({ html: true, linkify: true });
  const plain = renderer.renderer.rules['fence'];
  renderer.renderer.rules['fence'] = (tokens, index, options, env, self) => {
    const token = tokens[index];
    return token?.info === 'mermaid'
      ? `<pre class="mermaid">${renderer.utils.escapeHtml(token.content)}</pre>`
      : (plain?.(tokens, index, options, env, self) ?? '');
  };
  return `<!doctype html>
<meta charset="utf-8">
<style>
  body { width: ${WIDTH}px; margin: 0; padding: 16px; box-sizing: border-box; background: ${page}; color: ${text};
    font: 16px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif }
  table { border-collapse: collapse; display: block; overflow: auto } td, th { border: 1px solid ${line}; padding: 6px 13px }
  pre, code { background: ${code}; font: 85% ui-monospace, "Liberation Mono", monospace } code { padding: .2em .4em }
  pre { padding: 16px; overflow: auto } pre code { padding: 0; font-size: 100% } pre.mermaid { background: none; padding: 0 }
</style>
${renderer.render(markdown).replaceAll('<details>', '<details open>')}
<script src="${pathToFileURL(bundle).href}"></script>
<script>
  mermaid.initialize({ startOnLoad: false, theme: '${mermaid}', securityLevel: 'strict' });
  mermaid.run().catch((error) => { document.documentElement.dataset.failed = error.message; }).finally(() => {
    document.documentElement.dataset.height = document.body.scrollHeight;
  });
</script>
`;
}
