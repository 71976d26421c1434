/** Words that may stand between a verb and its object and are none themselves: "met in the capital on Tuesday with B". */
export const OBJECT_FILLERS = new Set(
  `today yesterday tomorrow here there now morning evening afternoon night late early earlier again also separately jointly twice once briefly privately first then this that last next the a his her their its
  both all each hours week month later together virtually personally bilaterally remotely secretly quietly just
  palace residence office capital city sidelines margins headquarters ministry house hall town hotel airport state presidential official private country holiday summer seat
  margin occasion forum conference others inter alia summit meeting assembly framework island coast village audience presence separate meetings audiences incumbent veteran embattled
  two three four five six seven eight nine ten most powerful senior top`.split(/\s+/),
);
