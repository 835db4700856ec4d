// Runs before the first paint, so that a chosen theme never flashes. The theme switch keeps the choice under this name.
try {
  const theme = localStorage.getItem('handrail-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the page follows the system.
}
