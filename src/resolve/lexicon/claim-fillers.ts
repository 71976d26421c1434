const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words of grammar, folded: they say nothing of what a claim is about. */
export const GRAMMAR = words(
  `a an the this that these those such some any each every all both either other others another same own
  i me my we us our ours you your he him his she her hers it its they them their theirs who whom whose which what
  himself herself itself themselves ourselves one ones someone something there here where when while how why
  and or but if unless whether because since although though as than then so thus also too very more most less
  least much many few several further furthermore moreover however only just even still again already yet once
  now later earlier soon always often ever together well rather quite almost nearly about above across after against
  ahead along alongside amid among around at away back before behind below beside besides between beyond by despite
  down during for from in inside into like near of off on onto out outside over per regarding concerning through
  throughout to toward towards under until till up upon via with within including included followed following
  am is are was were be been being do does did done doing have has had having will would shall should can could
  may might must ought let lets get gets got getting go goes went going gone
  mr mrs ms h e hon anti counter`,
);

/** Words of reporting and of the readout's own phrasing, folded: who tells it how, and not what is told. */
export const REPORTING = words(
  `said says say saying stated states stating noted notes noting stressed stresses stressing underlined underscored
  emphasised emphasized emphasis highlighted reiterated reaffirmed affirmed mentioned added told informed briefed
  expressed expresses expressing voiced conveyed importance important significance significant need needs needed
  necessary necessity readiness ready willingness willing prepared keen keenness intention intends intend
  fact view views regard respect terms way ways means case matter matters question issue issues
  order accordance line framework context basis process efforts effort work works working
  cause causes caused causing make makes made making take takes took taken taking give gives gave given put puts set sets come comes came
  look looks looked looking forward hold holds held holding use uses used using carry carried carrying conduct conducted undertake undertaken bring brings brought see sees seen
  place part time current currently present recent recently latest ongoing underway progress today
  future possible fully strongly firmly clearly especially particularly additionally
  amount substantial percent cent
  thousand million billion trillion hundreds thousands millions dozens hundred
  day days hour hours week weeks month months year years minute minutes`,
);

/**
 * Words, folded, that diplomatic language repeats whatever it is about: they tell claims apart, but less than
 * others do.
 */
export const COMMON = words(
  `bilateral cooperation cooperate collaboration relations relation relationship ties partnership partner partners
  country countries nation nations national state states government governments people peoples side sides party
  parties international global regional region world community mutual common joint shared interest interests
  strengthen strengthening enhance enhancing deepen deepening expand expanding develop development developing
  promote promoting continue continued continuing support supporting supports commitment committed commit
  strong close closely steadfast enduring firm great good high level various different
  situation security stability peace dialogue agreement
  discuss discussion exchange provide providing provided ensure ensuring achieve achieving facilitate
  area areas field fields sector sectors role leadership measures action actions activities
  minister ministers president prime leader leaders official officials military
  meet meets meeting meetings concern gratitude condolence clear ready begin first new`,
);
