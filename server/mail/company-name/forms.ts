/** Words of company names that tell no company from another: legal forms, abbreviations, trade words. */

const list = (text: string): string[] => text.trim().split(/\s+/);

/** Legal forms of many countries, after folding (no dots, lower case). */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  list(`
  ltd limited lte lt plc llp llc lc lp inc incorporated corp corporation co company cos companies cic cio unlimited ultd
  aktiengesellschaft kommanditgesellschaft aktiebolag aktiebolaget aktieselskab aktieselskabet gesellschaft beschrankter haftung kommandit offene handelsgesellschaft
  azioni responsabilita societa societe sociedade sociedad anonyme anonima naamloze vennootschap besloten limitee incorporee kabushikikaisha kabushiki kaisha yugen goshi
  gmbh mbh ggmbh ag kg kgaa ohg gbr ug ev eg ek se mag gesmbh gmbhcokg haftungsbeschrankt
  sa sas sasu sarl eurl sci scop snc scs sl slu slne srl srls spa sapa scrl scarl societa scpa sca sc limitada
  bv nv vof cv bvba cvba maatschap
  ab hb kb oy oyj osakeyhtio as asa ans aps ivs anpartsselskab ehf hf
  spzoo sp spolka sp spj spk zoo sro as spol kft zrt nyrt bt rt ooo zao oao pao ao ood eood ad ead doo dd jdoo srl sia uab oü ou ae epe ike
  pty proprietary pte pvt sdn bhd berhad kk gk yk godo tbk pt
  ltda eireli me epp sadecv sab sapi rl saic sac srl eirl
  wll fze fzco fzc llc jsc ojsc pjsc cjsc as anonim sirketi sti ltdsti ve tic san
  `),
);

/** Abbreviations and what they stand for. Values are stems as `stemOf` gives them. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  list(`
  intl:international int:international internat:international internl:international mfg:manufacturing manuf:manufacturing mfr:manufacturer
  bros:brother bro:brother hldg:holding hldgs:holding hldngs:holding svc:service svcs:service svs:service serv:service servs:service sercs:service
  mgmt:management mgt:management mngmnt:management mngt:management mangmt:management assoc:association assn:association assoc.:association ass:association
  assocs:associate dept:department univ:university natl:national nat:national govt:government gov:government grp:group gp:group
  ctr:centre center:centre cent:centre cntr:centre eng:engineering engrg:engineering engr:engineering engg:engineering mkt:market mktg:marketing mkts:market
  tech:technology techs:technology technol:technology sys:system syst:system elec:electric electr:electric ind:industry inds:industry indus:industry
  prod:product prods:product pub:publishing publ:publishing pharm:pharmaceutical pharma:pharmaceutical pharms:pharmaceutical chem:chemical chems:chemical
  lab:laboratory labs:laboratory med:medical hosp:hospital inst:institute fdn:foundation found:foundation soc:society cncl:council
  bldg:building bldgs:building constr:construction const:construction contr:contractor equip:equipment dist:distribution distr:distribution
  fin:finance finl:financial insur:insurance ins:insurance invest:investment invs:investment invts:investment prop:property props:property
  cons:consulting consult:consulting consultants:consulting consultant:consulting consultancy:consulting comm:communication comms:communication telecom:telecommunication telecoms:telecommunication
  transp:transport trans:transport log:logistic adv:advertising educ:education ed:education env:environmental environ:environmental
  yorks:yorkshire lancs:lancashire notts:nottinghamshire derbys:derbyshire lincs:lincolnshire staffs:staffordshire hants:hampshire herts:hertfordshire
  amer:american am:american us:usa brit:british eur:european euro:european deutsch:german gb:uk britain:uk
  saint:st sainte:st mt:mount ft:fort sch:school coll:college acad:academy hse:house rd:road pk:park
  theatre:theater colour:color labour:labor organisation:organization programme:program
  `).map((pair) => {
    const colon = pair.indexOf(':');
    return [pair.slice(0, colon), pair.slice(colon + 1)] as const;
  }),
);

/** Words that join the parts of a name and weigh nothing. */
export const JOINING: ReadonlySet<string> = new Set(
  list(
    'the of and for mit per de la le les du des et und der die das den y e el los las del di da do dos van von het een a an in at on with by to a/s',
  ),
);

/** Trade and place words that many companies share, as stems: they never tell one from another. */
export const GENERIC: ReadonlySet<string> = new Set(
  list(`
  group holding service system solution international global world worldwide uk usa europe european america american british national united general
  technology management consulting industry enterprise trading trade product partner partnership associate association capital
  finance financial investment property development construction building engineering electric electrical energy power water gas oil
  trust fund foundation bank insurance school academy college university nursery primary high junior infant community council city county borough town
  care home house nursing medical health healthcare hospital clinic dental pharmacy pharmaceutical therapeutic bioscience biotech
  training education learning recruitment security cleaning catering food hotel restaurant travel transport logistic freight taxi coach
  media publishing press print printing design marketing advertising communication telecommunication network digital software data online web computer
  supply equipment material hardware store shop market retail wholesale distribution centre park garden day private public
  north south east west northern southern eastern western central london england scotland wales ireland yorkshire
  acquisition corporation company limited realty estate real agency bureau office project professional commercial corporate
  society club church charity charitable royal first new old great one best city metropolitan regional local
  support technical specialist independent maintenance repair installation hire rental leasing
  deutschland france italia espana nederland belgium suisse schweiz osterreich austria international german french polska sverige danmark norge suomi japan china india canada australia
  re sale ledger administration liquidation receivership
  solicitor accountant architect surveyor barrister chamber lawyer notary certification inspection laboratory resource work partnership
  department ministry office authority agency programme theater museum gallery centre library son brother family
  `),
);

/** Words that companies put into their name or leave out as they please. */
export const SOFT: ReadonlySet<string> = new Set(list('uk group holding company corporation'));

/** Places within a country: a name with one is another branch than the name without. */
export const REGIONS: ReadonlySet<string> = new Set(
  list(
    'north south east west northern southern eastern western central midland london england scotland wales ireland yorkshire leed city county borough',
  ),
);
