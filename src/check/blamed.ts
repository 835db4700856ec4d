/**
 * Who can be blamed. Post-mortems are full of things that fail to start and tests that should have caught it, and of things with
 * the names of people: a Kubernetes operator, an admin page, a session manager. So what a sentence is about decides.
 */

/** These are people whatever they do. */
export const people = words(`
  engineer engineers developer developers devs programmer programmers coder coders sysadmin sysadmins administrator administrators
  dba dbas sre sres on-call on-caller oncall responder responders commander reviewer reviewers approver approvers tester testers qa
  technician technicians architect architects designer designers analyst analysts scientist scientists maintainer maintainers
  contributor contributors committer author authors colleague colleagues coworker coworkers co-worker co-workers teammate teammates
  intern interns junior juniors newcomer newcomers hire hires apprentice employee employees staff contractor contractors consultant
  consultants freelancer boss director cto ceo team teams squad squads crew department management leadership person people guy guys
  individual individuals he she someone somebody`);

/** These may be things, or are those whom something happens to: they are people only where nothing else can do it. */
export const maybePeople = words(`
  operator operators admin admins user users customer customers supervisor owner owners manager managers lead leads dev support
  ops operations they nobody no-one everyone everybody anyone anybody`);

/** What makes a manager, a lead or an operator somebody. */
export const offices = words(`
  product project engineering incident release change line duty team tech technical shift night human on-call`);

/** First names that are hardly ever names of software, days or months. */
export const firstNames = words(`
  aaron abdul abigail adam adrian ahmed aisha alan albert alejandro alexander ali alice alicia amanda amelia amina amir amy ana anders
  andrea andreas andrew andy angela anita anja ann anna anne annika anthony antonio arjun arthur ayşe barbara beatriz ben benjamin
  bernd bob brenda brian carl carla carlos carmen caroline catherine charles charlotte chen chloe chris christian christina
  christine christopher claudia craig daniel daniela danielle david deborah deepak denise dennis diego dmitri donald dorothy ed
  edward elena elisabeth elizabeth ellen emily emma eric erik esther eva fatima felipe fernando fiona florian francesca francis
  franz frederik gabriela gary george gerhard giovanni giulia gregory greta hannah hans hassan heidi helen helena henrik henry
  hiroshi hugo ian ibrahim ines ingrid irina isabel ivan jack jacob jakob james jamie jan jane janet jason javier jean jeff jennifer
  jessica jim joan joe johan johannes john jonas jonathan jorge josé jose joseph joshua juan judith jürgen karen karin katarina kate
  katherine kathrin keith kelly kenji kevin khalid kim klaus kumar lars laura lauren leila leon linda lisa louise lucas lucia luis
  luisa lukas magnus maja manuel marco marek maria mariam marie mario markus marta martha martin martina mary mateo matteo matthew
  matthias megan mei mia michael michelle miguel mike mohamed mohammed monica monika nadia nancy natalia natalie nathan nicholas
  nicole nikolai nina noah olaf oleg olga oliver olivia omar oscar pablo pamela patricia patrick paul paula pavel pedro peter petra
  philip philipp priya rachel rafael rahul raj ralf ramon rebecca ricardo richard robert roberto roger ronald rosa ryan samantha
  samuel sandra sanjay sara sarah sean sergei sergio sharon silvia simon sofia sophie stefan stefanie stephanie stephen steve steven
  sunil susan susanne svetlana sven tanja tatiana teresa thomas tim timothy tobias tom tomas tomasz ulrich ursula valentina vanessa
  victoria viktor vikram vladimir walter wei werner wolfgang xavier yasmin yuki yusuf zeynep`);

/** What a person tries and does not manage: it tells what happened, and blames nobody. */
export const attempts = words(`
  reproduce replicate connect reach log sign access restore recover find locate identify determine diagnose start restart stop
  deploy build ssh join open load reload download upload fix resolve mitigate isolate contact bring get fetch roll revert repair
  reconnect authenticate win sleep`);

/** Forms of verbs that follow "should have" and do not end in -ed. */
export const participles = words(`
  known seen told done taken caught found thought made run read kept written set put given gone understood sent left brought held
  built chosen spoken got shown drawn begun cut let paid said heard felt met learnt spent stood`);

/** Of these, what goes on in a head: "a reviewer should have noticed" is no rule for reviewers. */
export const insights = words(`
  known noticed realised realized seen spotted caught checked thought remembered asked understood recognised recognized anticipated
  foreseen expected`);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
