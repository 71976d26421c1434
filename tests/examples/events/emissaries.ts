import type { EventExample } from '../event-example.ts';

const KONE = 'President Amadu Kone of Niger';
const both = ['held meeting/in_person Amadu Kone/NE [host] + Moussa Abba/TD [guest]'];

/** Those who come for others: special envoys, bearers of messages, ambassadors with their credentials. */
export const EXAMPLES: readonly EventExample[] = [
  // --- whom an envoy serves is named within the envoy's office
  {
    text: `${KONE} met the special envoy of President Idriss Tala of Chad, Hon. Moussa Abba, on Monday.`,
    events: ['held meeting/in_person Amadu Kone/NE + Moussa Abba/TD on 2019-06-10'],
  },
  {
    text: `${KONE} met Moussa Abba, special envoy of Chadian President Idriss Tala, on Monday. The president later telephoned Tala.`,
    events: [
      'held meeting/in_person Amadu Kone/NE + Moussa Abba/TD',
      'held call/phone Amadu Kone/NE [caller] + Idriss Tala/TD [called]',
    ],
  },
  {
    text: `${KONE} received the foreign policy adviser to President Idriss Tala of Chad.`,
    events: [
      'held meeting/in_person Amadu Kone/NE [host] + the foreign policy adviser to President Idriss Tala/TD [guest]',
    ],
  },
  {
    text: `${KONE} received the special envoy of the President of Chad, Moussa Abba.`,
    events: both,
  },
  {
    text: `${KONE} met Chilean Chief of Defence Force Air Marshal Luis Quispe.`,
    events: ['held meeting/in_person Amadu Kone/NE + Luis Quispe/CL'],
  },
  // --- messages: who brought them was there, who sent them was not
  {
    text: `${KONE} has received a special message from his Chadian counterpart, H.E. Idriss Tala. The message was delivered this evening by the special envoy of President Tala, Hon. Moussa Abba.`,
    events: both,
  },
  {
    text: `${KONE} received a verbal message from Chadian President Idriss Tala, conveyed by his special envoy Moussa Abba, on bilateral ties.`,
    events: both,
  },
  { text: `${KONE} received a message of congratulations from Chadian President Idriss Tala.`, events: [] },
  {
    text: `${KONE} received a message from Chadian President Idriss Tala. The message was conveyed by telephone by Ambassador Moussa Abba.`,
    events: [],
  },
  {
    text: `${KONE} received a written message from Chadian President Idriss Tala. The message was handed over by Chadian Foreign Minister Moussa Abba during his meeting with Nigerien Minister of State Sani Bello.`,
    events: ['held meeting/in_person Moussa Abba/TD + Sani Bello/NE'],
  },
  // --- credentials: one ceremony for all who are named
  {
    text: `${KONE} received credentials on Monday from Ambassadors Moussa Abba (Chad), Maj. Gen. (Rtd) Ali Oumar (Benin) and the new High Commissioner of the Republic of Ghana to Niger H.E. Kofi Mensah.`,
    events: [
      'held meeting/in_person Amadu Kone/NE [host] + Moussa Abba/TD [guest] + Ali Oumar/BJ [guest] + Kofi Mensah/GH [guest] on 2019-06-10',
    ],
  },
  {
    text: `${KONE} received letters of credence from four ambassadors. They are H.E. Moussa Abba of Chad, H.E. Fatime Tala of Kenya, and H.E. Mrs. Ana Soto of Chile.`,
    events: [
      'held meeting/in_person Amadu Kone/NE [host] + Moussa Abba/TD [guest] + Fatime Tala/KE [guest] + Ana Soto/CL [guest]',
    ],
  },
  {
    text: `Ambassador of Chad Moussa Abba has presented Letter of Credence to ${KONE}.`,
    events: ['held meeting/in_person Moussa Abba/TD [guest] + Amadu Kone/NE [host]'],
  },
  { text: `Ambassador of Chad Moussa Abba has presented letter paper to ${KONE}.`, events: [] },
  {
    text: `Envoys of two states presented their credentials to ${KONE} at a ceremony. The envoys who presented their credentials were Ambassador of Chad Moussa Abba and Ambassador of France Alexandre Dupont.`,
    events: [
      'held meeting/in_person Amadu Kone/NE [host] + Moussa Abba/TD [guest] + Alexandre Dupont/FR [guest]',
    ],
  },
  {
    text: `Ambassadors Extraordinary and Plenipotentiary of Chad - Moussa Abba, the State of Qatar - Ali Al Thawadi and Portugal - Maria Carvalho presented their credentials to ${KONE}.`,
    events: [
      'held meeting/in_person Amadu Kone/NE [host] + Moussa Abba/TD [guest] + Ali Al Thawadi/QA [guest] + Maria Carvalho/PT [guest]',
    ],
  },
  {
    text: `${KONE} received, in separate audiences, the letters of credence of the Ambassadors of Chad, Moussa Abba, and Kenya, Fatime Tala.`,
    events: [...both, 'held meeting/in_person Amadu Kone/NE [host] + Fatime Tala/KE [guest]'],
  },
  { text: `Five ambassadors presented their credentials to ${KONE}.`, events: [] },
  {
    text: `${KONE} received the credentials of the ambassadors of Chad, Kenya and Benin. The Ambassador of Niger to Chile, Sani Bello, will retire.`,
    events: [],
  },
  // --- lists of names with their states
  {
    text: `${KONE} received in separate meetings on Monday the Ambassadors of Chad, Moussa Abba, and Kenya, Fatime Tala.`,
    events: [...both, 'held meeting/in_person Amadu Kone/NE [host] + Fatime Tala/KE [guest]'],
  },
  {
    text: `Foreign Ministers of Chad Moussa Abba, Peru Luis Quispe, Mali Sani Bello, as well as Ambassador of Kenya to Niger Fatime Tala took part in a meeting with ${KONE}.`,
    events: [
      'held meeting/in_person Moussa Abba/TD + Luis Quispe/PE + Sani Bello/ML + Fatime Tala/KE + Amadu Kone/NE',
    ],
  },
  // --- a chamber is of a state, whatever body the text names besides; initials before an office are part of it
  {
    text: 'OSCE Chair Ingrid Solberg will hold meetings with President of Chad Moussa Abba, Speaker of the Senate Idriss Tala and Ombudsperson Fatime Oumar.',
    events: [
      'planned meeting/in_person Ingrid Solberg/OSCE + Moussa Abba/TD',
      'planned meeting/in_person Ingrid Solberg/OSCE + Idriss Tala/TD',
      'planned meeting/in_person Ingrid Solberg/OSCE + Fatime Oumar/TD',
    ],
  },
  {
    text: 'Speaker Saqr Noor of Kuwait separately received Bakhtiyor Ibragimov, Ambassador of Uzbekistan, and Mohammed Zafar, Ambassador of Bangladesh, in the presence of Dr. Omar Naimi, KNC Secretary-General.',
    events: [
      'held meeting/in_person Saqr Noor/KW [host] + Bakhtiyor Ibragimov/UZ [guest] + Omar Naimi/null',
      'held meeting/in_person Saqr Noor/KW [host] + Mohammed Zafar/BD [guest] + Omar Naimi/null',
    ],
  },
  // --- the town right behind the house
  {
    text: `${KONE} received Chadian Foreign Minister Moussa Abba at State House Nairobi.`,
    events: ['held meeting/in_person Amadu Kone/NE [host] + Moussa Abba/TD [guest] @ Nairobi'],
  },
  // --- two offices of one, though an article stands before the first
  {
    text: `${KONE} met the Assistant to the President and National Security Adviser, Ambassador John Bolt of Canada.`,
    events: ['held meeting/in_person Amadu Kone/NE + John Bolt/CA'],
  },
  {
    text: `${KONE} met the Deputy Prime Minister and Foreign Minister Moussa Abba of Chad.`,
    events: ['held meeting/in_person Amadu Kone/NE + Moussa Abba/TD'],
  },
  {
    text: 'Chadian Vice President Fatime Oumar received Chilean Minister Luis Quispe. The Vice President and Minister Quispe discussed trade.',
    events: ['held meeting/in_person Fatime Oumar/TD [host] + Luis Quispe/CL [guest]'],
  },
  {
    text: `During his visit, ${KONE} will meet Prime Minister Idriss Tala of Chad and members of his Cabinet.`,
    events: ['planned meeting/in_person Amadu Kone/NE + Idriss Tala/TD'],
  },
  // --- to whom a message is addressed is not whom it is from
  {
    publisher: 'Sri Lanka Post',
    text: 'Chadian Ambassador Juan Materi called on Foreign Minister Ali Sabo. Ambassador Materi handed over a message from the Chadian Foreign Minister Pedro Lamas addressed to the new Foreign Minister on Tuesday.',
    events: ['held meeting/in_person Juan Materi/TD [guest] + Ali Sabo/LK [host] on 2019-06-11'],
  },
  {
    publisher: 'Sri Lanka Post',
    text: 'Chadian Ambassador Juan Materi called on Foreign Minister Ali Sabo on Tuesday. He had a letter from Foreign Minister Pedro Lamas of Chad. The letter was given to the Foreign Minister.',
    events: ['held meeting/in_person Juan Materi/TD [guest] + Ali Sabo/LK [host] on 2019-06-11'],
  },
  // --- what somebody is sent as
  {
    text: 'Former Peruvian Foreign Minister Ana Ruiz, sent by President Luis Vega as a special envoy, is due to meet Chilean President Marta Soto on Friday.',
    events: ['planned meeting/in_person Ana Ruiz/PE + Marta Soto/CL'],
  },
  {
    text: 'Peruvian Foreign Minister Ana Ruiz, who was sent by President Luis Vega as his personal envoy, met Chilean President Marta Soto on Monday.',
    events: ['held meeting/in_person Ana Ruiz/PE + Marta Soto/CL'],
  },
  {
    text: 'As a special envoy arrived, Peruvian Foreign Minister Ana Ruiz met Chilean President Marta Soto on Monday.',
    events: ['held meeting/in_person Ana Ruiz/PE + Marta Soto/CL'],
  },
  {
    text: 'As the president met Peruvian Foreign Minister Ana Ruiz on Monday, Chilean Senator Marta Soto left.',
    events: ['held meeting/in_person the president/null + Ana Ruiz/PE'],
  },
];
