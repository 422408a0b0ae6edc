import { setTheme } from '@fluentui/web-components/theme/set-theme.js';
import { webDarkTheme, webLightTheme } from '@fluentui/tokens';

type Theme = Record<string, string | number>;

let isTold = false;

/** Takes the writer's own choice of light or dark, and follows it when it changes; until the program around tells its own. */
export function followTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => { if (!isTold) setTheme(scalable(dark.matches ? webDarkTheme : webLightTheme)); };
  dark.addEventListener('change', apply);
  apply();
}

/** Takes the theme of the program that the pane is in: dark where its background is.
 * @param background six hexadecimal digits after a number sign */
export function takeTheme(background: string): void {
  isTold = true;
  const [red = 255, green = 255, blue = 255] = (background.match(/[\da-f]{2}/gi) ?? []).map((digits) => parseInt(digits, 16));
  setTheme(scalable(red + green + blue < 3 * 128 ? webDarkTheme : webLightTheme));
}

/** Text sizes in rem, so that they grow with the text size that the writer has set in the browser. */
function scalable(theme: Theme): Theme {
  return Object.fromEntries(Object.entries(theme).map(([token, value]) => [
    token,
    /^(fontSize|lineHeight)/.test(token) ? `${parseFloat(String(value)) / 16}rem` : value,
  ]));
}
