import { css } from 'lit';

/** What every element of the pane shares: the type, the target size and the focus ring. */
export const shared = css`
  :host { display: block; box-sizing: border-box; font-family: var(--fontFamilyBase); font-size: var(--fontSizeBase300); line-height: var(--lineHeightBase300); color: var(--colorNeutralForeground1); }
  :host([hidden]) { display: none; }
  *, *::before, *::after { box-sizing: border-box; }
  h1, h2, h3, p { margin: 0; font-weight: inherit; font-size: inherit; }
  ul, ol { margin: 0; padding: 0; list-style: none; }
  fluent-button { min-height: 44px; min-width: 44px; }
  fluent-button[disabled] { color: var(--colorNeutralForeground2); }
  button { font: inherit; line-height: inherit; color: inherit; text-align: start; background: none; border: 0; padding: 0; min-height: 44px; cursor: pointer; border-radius: var(--borderRadiusMedium); }
  :is(button, a, summary, [tabindex]):focus-visible { outline: 2px solid var(--colorStrokeFocus2, Highlight); outline-offset: -2px; }
  :is(input:not([type=radio], [type=checkbox]), select) { width: 100%; min-width: 0; min-height: 44px; padding: 0 8px; font: inherit; color: inherit; background: var(--colorNeutralBackground1); border: 1px solid var(--colorNeutralStrokeAccessible); border-radius: var(--borderRadiusMedium); }
  input:is([type=radio], [type=checkbox]) { width: 20px; height: 20px; flex: none; accent-color: var(--colorCompoundBrandBackground); }
  :is(input, select):focus-visible { outline: 2px solid var(--colorStrokeFocus2, Highlight); }
  .quiet { color: var(--colorNeutralForeground2); }
  .small { font-size: var(--fontSizeBase200); line-height: var(--lineHeightBase200); }
  .strong { font-weight: var(--fontWeightSemibold); }
  .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
