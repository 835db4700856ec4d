import { stemOf } from '../alignment/meaning.ts';

/** Words that every report of an incident is made of: they tell how it is written, not what it is about. */
const ofReports =
  'action add affect again agree alarm alert already announce apply apps ask aware become begin break broke broken bug call ' +
  'cause caused change check colleague complete completed component confirm confirmed contact continue create critical customer ' +
  'customers day degraded deploy deployed deployment describe detect detected detection developer discover discovered due ' +
  'during early effect engineer ensure error errors event expected experience factor fail failed fails failure find fix fixed ' +
  'follow found full fully future good handle happen happened help high hour identify identified impact implement improve ' +
  'incident increase inform investigate investigation issue issues known lack late later learn lesson long look lost made make ' +
  'manual manually message minute minutes missing mitigate monitor monitoring morning need new next normal noted notice noticed ' +
  'notify number observe old operation outage part people performed plan possible postmortem post-mortem prevent previous problem ' +
  'procedure process production prod quick raise receive received recover recovery related release report reported request ' +
  'resolve resolved restart restarted restore restored result return returned review roll root run running same seen set setup ' +
  'several severity show slow solution solved some someone start started state status step still stop stopped support suspect ' +
  'symptom system take team temporary test time today trigger triggered try two three first second turn understand unexpected ' +
  'update upgrade use used user users using verify verified version wait warning way well work worked working wrong yesterday';

/** Words that hold sentences together, days and months. */
const ofSpeech =
  'afterward again ago already although always another anyone anything because both did different difference even ever ' +
  'every everyone everything few four five hence however instead itself least less like likely main maybe mean much nobody not ' +
  'nothing now onto otherwise per please possibly potential potentially rather since still than though thus today together ' +
  'tomorrow too toward unless unlike until upon via whether while yet had has have does doing done being been cannot couldn ' +
  'didnt doesnt dont isnt wasnt werent wont wouldnt shouldnt havent hasnt able bit lot thing way keep kept let put went come came ' +
  'gone got get give given take taken tell told say said know knew think thought want wanted ' +
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august ' +
  'september october november december jan feb mar apr jun jul aug sep oct nov dec utc cet cest gmt am pm tba tbd n/a';

/** Words for the ground that everything stands on: rare in a young library, and still no likeness. */
const ofPlatforms =
  'app application aws azure backend client cloud cluster config configuration data environment gcp host ' +
  'infrastructure instance k8s kubernetes machine platform server service services site sla slo slack software ' +
  'website downtime down unavailable unavailability available availability disruption disrupted interruption degradation';

const common = new Set(`${ofReports} ${ofSpeech} ${ofPlatforms}`.split(' ').map(stemOf));

/** Whether a word, by its stem, stands in reports of every sort. */
export function isCommon(stem: string): boolean {
  return common.has(stem);
}
