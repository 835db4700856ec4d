/** Verbs of ladders that are hardly ever nouns, also not with an `s`. */
export const plainVerbs: readonly string[] = words(`
  accept thank tie warn mend investigate cancel restore rewrite rehearse paint achieve acknowledge act adapt add address adjust adopt advise advocate agree align allow analyse analyze anticipate
  apply appoint approve argue arrange articulate ask assess assign assist attend avoid
  bring build carry celebrate choose clarify collaborate collect come communicate compare complete conduct connect consider consult
  contribute convince coordinate create decide define delegate deliver demonstrate describe deserve determine develop diagnose
  discover discuss distribute do eliminate embody embrace employ empower enable encourage enforce engage enhance ensure
  escalate establish evaluate exercise expand explain explore facilitate find follow foster gather generate
  get give go grow guarantee handle hear hire hold identify implement improve incorporate inform inspire
  integrate introduce invent invest invite involve keep know lay learn let listen maintain make manage meet migrate
  minimise minimize mitigate motivate negotiate notice observe obtain offer operate optimise optimize organise organize
  oversee participate perform persuade prepare prevent prioritise prioritize promote propose protect prove provide pursue put raise
  react reassess recognise recognize recommend recruit reduce refine remove repair replace represent resolve respond retain
  say see seek select sell send serve simplify solve speak spend start stay strengthen suggest take teach tell think transform translate
  treat turn understand unblock validate verify volunteer welcome win write`);

/** Verbs of ladders that are nouns as well: "designs", "reviews", "plans". */
export const ambiguousVerbs: readonly string[] = words(`
  answer approach array automate balance benchmark blog break call capture care champion challenge change check claim close coach code
  command comment commit conflict control copy cost counsel count cover craft cut deal debug default delay demand
  deploy design detail direct display document draft drive estimate exchange experiment express fail feature feed fix
  focus forecast form frame fund gain groom guide help host impact increase influence interview issue judge land launch lead leverage limit
  link list live log look map mark match measure mentor model monitor move name need note number open order own pair partner patch
  pilot place plan practice practise present press process produce profile program project pull push question rank rate reach read
  record refactor reference release rely report request research respect result reverse review reward risk roll run scale scope score search
  sense set shape share ship show sign sort sound source split sponsor staff stand state step stop store structure study
  subject supply support surface survey target task team test trace track trade train transfer trial try update
  upgrade use value view visit voice vote watch weigh work`);

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
