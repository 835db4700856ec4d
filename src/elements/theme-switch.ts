import { LiveElement, onLeave } from './live-element.ts';
import { icon, node } from './node.ts';
import { nextTheme, themeFrom, themeKey, themeLabel } from './theme.ts';
import type { Theme } from './theme.ts';

const pictures: Readonly<Record<Theme, string>> = {
  system: 'M3 5h18v11H3z M9 20h6 M12 16v4',
  light:
    'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z M12 2v2 M12 20v2 M4.9 4.9l1.4 1.4 M17.7 17.7l1.4 1.4 M2 12h2 M20 12h2 M4.9 19.1l1.4-1.4 M17.7 6.3l1.4-1.4',
  dark: 'M20 14.5A8 8 0 0 1 9.5 4 8 8 0 1 0 20 14.5z',
};

/**
 * A button that goes through the three themes: as the system says, light, dark. The choice is kept in this browser and
 * taken over by other tabs; a browser that keeps nothing still switches the page at hand.
 */
export class ThemeSwitch extends LiveElement {
  protected connect(signal: AbortSignal): void {
    const words = node('span');
    const button = node('button', { type: 'button' }, words);
    let theme = themeFrom(kept());

    const show = (): void => {
      if (theme === 'system') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = theme;
      words.textContent = themeLabel(theme);
      button.title = themeLabel(theme);
      button.replaceChildren(icon(pictures[theme]), words);
    };
    button.addEventListener('click', () => {
      theme = nextTheme(theme);
      keep(theme);
      show();
    });
    addEventListener(
      'storage',
      ({ key }) => {
        if (key !== themeKey && key !== null) return;
        theme = themeFrom(kept());
        show();
      },
      { signal },
    );
    show();
    this.append(button);
    onLeave(signal, () => button.remove());
  }
}

function kept(): string | null {
  try {
    return localStorage.getItem(themeKey);
  } catch {
    return null;
  }
}

function keep(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, theme);
  } catch {
    // Storage is blocked or full: the choice holds for this page.
  }
}
