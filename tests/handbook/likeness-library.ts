import type { LikenessItem } from '../../src/handbook/likeness.ts';

/** What a record of the library says; whatever is left out is empty. */
type Told = Partial<Omit<LikenessItem<string>, 'thing'>>;

/** An item with nothing but what is given. */
export function item(thing: string, told: Told): LikenessItem<string> {
  const nothing = {
    day: '',
    title: '',
    summary: '',
    services: [],
    factors: [],
    lessons: [],
    actions: [],
    timeline: [],
  };
  return { ...nothing, ...told, thing };
}

/**
 * Short records about many topics, written before the first line of the measure and never changed to suit it. Each repeat says
 * the same in other words, and each topic has a neighbour that shares its service or its words and is something else.
 */
export const library: readonly LikenessItem<string>[] = [
  item('cards-1', {
    day: '2024-01-10',
    title: 'Card payments declined at checkout',
    summary:
      'For forty minutes the checkout declined every card. The payment gateway rejected our expired merchant token.',
    services: ['checkout'],
    factors: ['expired credential'],
    lessons: ['Tokens of the gateway need a reminder before they expire.'],
    actions: ['Warn two weeks before the merchant token expires'],
  }),
  item('cards-2', {
    day: '2025-02-03',
    title: 'Checkout turned cards away',
    summary: 'Customers could not pay by card because the token for the payment gateway had run out overnight.',
    services: ['checkout'],
    factors: ['expired credential'],
    lessons: ['Nobody owned the renewal of the merchant token.'],
    actions: ['Renew the gateway token by machine'],
  }),
  item('refunds', {
    day: '2024-03-18',
    title: 'Refunds booked on the wrong day',
    summary:
      'Refunds made after midnight were booked a day early, because the ledger job took the local clock for UTC.',
    services: ['checkout'],
    factors: ['time zones'],
    actions: ['Store every booking with its offset'],
  }),
  item('newsletter-1', {
    day: '2024-02-11',
    title: 'Newsletter sent twice to every subscriber',
    summary:
      'A retry of the mailing job sent the whole newsletter again. Subscribers complained and some left the list.',
    services: ['mail'],
    factors: ['retry without a guard'],
    actions: ['Remember which mailing was sent to whom'],
  }),
  item('newsletter-2', {
    day: '2025-06-21',
    title: 'Subscribers got the same newsletter two times',
    summary: 'The mailing job stopped half way and was started again by hand. It began with the first subscriber.',
    services: ['mail'],
    factors: ['retry without a guard'],
    lessons: ['A mailing job that starts again has to know where it stopped.'],
  }),
  item('spam', {
    day: '2024-08-02',
    title: 'Password reset mail landed in spam',
    summary:
      'Large providers took our password mail for spam after the sender signature was lost in a move of mail hosts.',
    services: ['mail'],
    factors: ['unfinished migration'],
    actions: ['Test the sender signature every hour'],
  }),
  item('builds-1', {
    day: '2024-04-04',
    title: 'Nightly builds waited for runners',
    summary: 'Builds sat in the queue for six hours. All runners hung on a package mirror that did not answer.',
    services: ['build'],
    factors: ['no timeout'],
    actions: ['Give each step of a build a timeout'],
  }),
  item('builds-2', {
    day: '2024-11-29',
    title: 'No free runner for builds all morning',
    summary: 'Every runner was stuck downloading from the package mirror, so builds queued until noon.',
    services: ['build'],
    factors: ['no timeout'],
    lessons: ['A runner that hangs is worse than one that fails.'],
  }),
  item('flag', {
    day: '2024-05-15',
    title: 'Old feature flag brought back the retired price page',
    summary: 'A clean-up of flags turned one back on that had been off for a year, and visitors saw retired prices.',
    services: ['shop'],
    factors: ['dead code'],
    actions: ['Delete flags that are older than ninety days'],
  }),
  item('dns-1', {
    day: '2024-06-01',
    title: 'DNS record of the shop deleted',
    summary:
      'A script that tidies the DNS zone deleted the record of the shop. The domain did not resolve for an hour.',
    services: ['shop', 'dns'],
    factors: ['clean-up script'],
    actions: ['Ask for confirmation before a record is deleted'],
  }),
  item('dns-2', {
    day: '2025-01-20',
    title: 'Shop domain stopped resolving after zone clean-up',
    summary: 'Tidying the zone removed an entry that was still in use, so that visitors could not find the shop.',
    services: ['dns'],
    factors: ['clean-up script'],
    lessons: ['Entries of the zone need an owner before anything is removed.'],
  }),
  item('login-1', {
    day: '2024-07-07',
    title: 'TLS certificate of the login page expired',
    summary:
      'Browsers refused the login page, because its certificate was not renewed. The renewal job had been switched off.',
    services: ['login'],
    factors: ['expired credential'],
    actions: ['Alert thirty days before a certificate expires'],
  }),
  item('login-2', {
    day: '2025-07-08',
    title: 'Browsers refused the login page',
    summary: 'The certificate had run out over the weekend. Its renewal failed without telling anybody.',
    services: ['login'],
    factors: ['expired credential'],
    actions: ['Page when a renewal of a certificate fails'],
  }),
  item('partners', {
    day: '2025-03-12',
    title: 'Partners rejected our messages after a key rotation',
    summary: 'We rotated the signing key of the partner feed a week before the date that partners had been given.',
    services: ['login'],
    factors: ['announcement missed'],
    actions: ['Publish the date of a rotation with the new key'],
  }),
  item('disk-1', {
    day: '2024-09-09',
    title: 'Disk of the search database full',
    summary: 'The search database stopped taking writes when snapshots had filled its disk. Results were a day old.',
    services: ['search'],
    factors: ['no capacity alarm'],
    actions: ['Alarm when a disk is four fifths full', 'Keep three snapshots only'],
  }),
  item('disk-2', {
    day: '2025-04-30',
    title: 'Search results stale: no space left for snapshots',
    summary:
      'No space was left on the disk for another snapshot, so the search database refused all writes since midnight.',
    services: ['search'],
    factors: ['no capacity alarm'],
  }),
  item('slow', {
    day: '2025-05-05',
    title: 'Search slow during the sale',
    summary:
      'Twice the usual visitors made search slow. The number of replicas had been halved in January to save money.',
    services: ['search'],
    factors: ['no load test'],
    actions: ['Test the load of a sale before the sale'],
  }),
  item('handover-1', {
    day: '2024-12-27',
    title: 'Nobody on call over the holidays',
    summary: 'The rota ended on the 24th. Pages went to a colleague on leave and stayed unanswered for three hours.',
    services: ['on-call'],
    factors: ['gap in the rota'],
    actions: ['Warn when the rota has a gap within four weeks'],
  }),
  item('handover-2', {
    day: '2025-08-18',
    title: 'Page unanswered at the change of shift',
    summary: 'Between two shifts of the rota was a gap of an hour, and a page in it reached nobody.',
    services: ['on-call'],
    factors: ['gap in the rota'],
    lessons: ['A hand-over needs an overlap.'],
  }),
];

/** The pairs of the library that tell of the same thing happening again. */
export const repeats: readonly (readonly [earlier: string, later: string])[] = [
  ['cards-1', 'cards-2'],
  ['newsletter-1', 'newsletter-2'],
  ['builds-1', 'builds-2'],
  ['dns-1', 'dns-2'],
  ['login-1', 'login-2'],
  ['disk-1', 'disk-2'],
  ['handover-1', 'handover-2'],
];

/**
 * A second one, written when the first had led to a change (one shared word is no likeness), and never looked at until that
 * was made: what is found here was tuned on nothing.
 */
export const secondLibrary: readonly LikenessItem<string>[] = [
  item('vpn-1', {
    day: '2024-01-15',
    title: 'Remote staff could not reach the VPN',
    summary: 'The pool of addresses of the VPN was used up on Monday morning, and whoever came late was turned away.',
    factors: ['pool too small'],
    actions: ['Double the pool of addresses'],
  }),
  item('vpn-2', {
    day: '2024-10-07',
    title: 'VPN refused new sessions',
    summary: 'No addresses were left in the pool when everybody worked from home on a day of snow.',
    lessons: ['The pool has to be as large as the staff.'],
  }),
  item('vpn-3', {
    day: '2025-02-19',
    title: 'VPN client rejected after a phone update',
    summary: 'A new release of the phone system no longer trusts the cipher that our gateway offers.',
    actions: ['Offer a modern cipher'],
  }),
  item('labels-1', {
    day: '2024-02-20',
    title: 'Warehouse printers printed blank labels',
    summary: 'A new font was missing on the label printers, so that parcels left the warehouse without an address.',
    services: ['warehouse'],
    actions: ['Print a test label after each release'],
  }),
  item('labels-2', {
    day: '2025-05-06',
    title: 'Parcels shipped with empty labels',
    summary: 'The font of the labels was not installed on the printers of the second warehouse.',
    services: ['warehouse'],
  }),
  item('stock', {
    day: '2024-06-11',
    title: 'Stock counted twice in the warehouse',
    summary: 'Scanners that lost their network sent each count again, and the shop offered goods that were not there.',
    services: ['warehouse'],
    factors: ['retry without a guard'],
  }),
  item('backup-1', {
    day: '2024-03-03',
    title: 'Backup could not be restored',
    summary: 'The nightly backup of the ledger was encrypted with a key that nobody had kept.',
    factors: ['restore never tried'],
    actions: ['Restore a backup each month'],
  }),
  item('backup-2', {
    day: '2025-09-09',
    title: 'Ledger backups unreadable for lack of the key',
    summary: 'When we needed a nightly copy of the ledger, its encryption key had been lost in a move of vaults.',
    factors: ['restore never tried'],
  }),
  item('cache', {
    day: '2024-08-08',
    title: 'Visitors saw the basket of others',
    summary: 'The edge cache kept answers with a session cookie, and gave them to the next visitor.',
    services: ['shop'],
    lessons: ['Whatever carries a session must never be kept in a cache.'],
  }),
  item('cache-again', {
    day: '2025-08-01',
    title: 'Account page of a stranger shown after login',
    summary: 'Answers with a session cookie were stored by the edge cache, because a rule was lost in a rewrite.',
    services: ['shop'],
  }),
  item('import', {
    day: '2024-09-30',
    title: 'Price import stopped at a comma',
    summary: 'A supplier changed the decimal sign of its price list. The import read a thousandth of each price.',
    services: ['shop'],
    actions: ['Refuse prices that fall by more than half'],
  }),
  item('import-again', {
    day: '2025-03-31',
    title: 'Supplier list read with prices a thousand times too low',
    summary: 'The import of another supplier took its decimal comma for a separator.',
    services: ['shop'],
  }),
  item('phones', {
    day: '2024-11-11',
    title: 'Hotline played music to every caller',
    summary: 'The opening hours of the hotline were set for a holiday that had passed.',
    factors: ['expired exception'],
  }),
  item('access', {
    day: '2025-01-29',
    title: 'Leaver kept access for a month',
    summary: 'The list of leavers was not read by the job that closes accounts, because its column had a new name.',
    actions: ['Alert when the list of leavers is empty'],
  }),
];

/** The pairs of the second library that tell of the same thing happening again. */
export const secondRepeats: readonly (readonly [earlier: string, later: string])[] = [
  ['vpn-1', 'vpn-2'],
  ['labels-1', 'labels-2'],
  ['backup-1', 'backup-2'],
  ['cache', 'cache-again'],
  ['import', 'import-again'],
];
