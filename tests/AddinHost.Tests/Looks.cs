using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Recording.AddinHost.Tests;

/// <summary>How a page looks to those who see it, and to those who do not.</summary>
internal static class Looks
{
    /// <summary>Leaves out the first-run steps.</summary>
    public const string Introduced = "localStorage.setItem('recording.preferences', JSON.stringify({ name: 'Ama Osei', rulesOff: [], hasSeenIntroduction: true }))";

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Fails with what axe finds against WCAG 2.2 AA in the pane, or in the page while it has none.</summary>
    /// <remarks>A colour that has just changed shows as it was until a frame has been drawn.</remarks>
    /// <param name="coloursAlone">Looks for what a theme can change: it gives the same elements other colours.</param>
    public static async Task MustBeAccessibleAsync(IPage page, string what, bool coloursAlone = false)
    {
        if (!await page.EvaluateAsync<bool>("typeof axe === 'object'")) await page.EvaluateAsync(Axe);
        var found = await page.EvaluateAsync<string[]>("""
            async coloursAlone => {
              const frame = () => new Promise(requestAnimationFrame);
              await frame().then(frame);
              const pane = document.querySelector('recording-pane') ?? document.querySelector('recording-app').shadowRoot.querySelector('recording-pane') ?? document;
              const runOnly = coloursAlone ? { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }
                : { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
              const { violations } = await axe.run(pane, { runOnly, resultTypes: ['violations'], preload: false });
              return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
            }
            """, coloursAlone);
        Assert.True(found.Length == 0, string.Join('\n', found.Select(each => $"{what}: {each}")));
    }

    /// <summary>Fails where something that is pressed is smaller than a finger, or where Word's own menu would lie over it.</summary>
    public static async Task MustBePressableAsync(IPage page, string what, bool isInWord)
    {
        var found = await page.EvaluateAsync<string[]>("""
            isInWord => {
              const found = [];
              const look = root => root.querySelectorAll('*').forEach(element => {
                if (element.shadowRoot && element.getAttribute('role') !== 'document') look(element.shadowRoot);
                if (!element.matches('button, fluent-button, select, summary, input:not([type=radio], [type=checkbox], [hidden]), label:has(input:is([type=radio], [type=checkbox]))')) return;
                const box = element.getBoundingClientRect();
                if (box.width < 2) return;
                if (box.height < 43.5 || box.width < 43.5) found.push(`${element.localName} “${element.textContent.trim()}” is ${Math.round(box.width)} by ${Math.round(box.height)}`);
              });
              look(document);
              let under = isInWord ? document.elementFromPoint(innerWidth - 20, 20) : null;
              for (let inner = under; (inner = inner?.shadowRoot?.elementFromPoint(innerWidth - 20, 20)) && inner !== under;) under = inner;
              if (under?.closest('button, fluent-button, select, h1')) found.push(`${under.localName} “${under.textContent.trim()}” is under Word's menu`);
              return found;
            }
            """, isInWord);
        Assert.True(found.Length == 0, $"{what}: {string.Join("; ", found)}");
    }

    /// <summary>Fails where something is wider than the page.</summary>
    public static async Task MustFitAsync(IPage page, string what)
    {
        var wide = await page.EvaluateAsync<int>("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth");
        Assert.True(wide <= 0, $"{what} is {wide} pixels wider than its window.");
        var cut = await page.EvaluateAsync<string[]>("""
            () => {
              const found = [];
              const look = root => root.querySelectorAll('*').forEach(element => {
                if (element.shadowRoot && element.getAttribute('role') !== 'document') look(element.shadowRoot);
                const box = element.getBoundingClientRect();
                if (box.width > 1 && box.right > innerWidth + 1 && !element.closest('[role=document]')) found.push(element.localName + ' ' + element.className);
              });
              const pane = document.querySelector('recording-pane') ?? document.querySelector('recording-app').shadowRoot.querySelector('recording-pane, file-opener');
              look(pane.shadowRoot);
              return found;
            }
            """);
        Assert.True(cut.Length == 0, $"{what}: beyond the edge: {string.Join(", ", cut)}");
    }
}
