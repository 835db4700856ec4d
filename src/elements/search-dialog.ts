/**
 * Opens the search dialog over the page.
 *
 * @param page address of the search page
 */
export function openSearchDialog(page: string): void {
  location.href = page;
}
