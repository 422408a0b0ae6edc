import { setTheme } from '@fluentui/web-components/theme/set-theme.js';
import { webDarkTheme, webLightTheme } from '@fluentui/tokens';

type Theme = Record<string, string | number>;

/** Takes the writer's own choice of light or dark, and follows it when it changes. */
export function followTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => setTheme(scalable(dark.matches ? webDarkTheme : webLightTheme));
  dark.addEventListener('change', apply);
  apply();
}

/** Text sizes in rem, so that they grow with the text size that the writer has set in the browser. */
function scalable(theme: Theme): Theme {
  return Object.fromEntries(Object.entries(theme).map(([token, value]) => [
    token,
    /^(fontSize|lineHeight)/.test(token) ? `${parseFloat(String(value)) / 16}rem` : value,
  ]));
}
