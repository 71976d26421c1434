import type { EventExample } from '../event-example.ts';

/** Short telegrams of agencies: invitations, those who were there too, officials named late, talks that follow talks. */
export const EXAMPLES: readonly EventExample[] = [
  // --- a visit to a town, at the invitation of whoever receives there
  {
    text: 'Kenyan President John Otieno will visit Arequipa on Friday at the invitation of President Ana Ruiz.\n\nThe two presidents will hold a working meeting.',
    events: [
      'planned meeting/in_person John Otieno/KE [guest] + Ana Ruiz/PE [host] @ Arequipa on 2019-06-14',
    ],
  },
  {
    text: 'Foreign Minister John Otieno of Kenya will be in Lima on Thursday and Friday at the invitation of Peruvian Foreign Minister Ana Ruiz.',
    events: [
      'planned meeting/in_person John Otieno/KE [guest] + Ana Ruiz/PE [host] @ Lima on 2019-06-13..2019-06-14',
    ],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno will be in Lima on Friday at the invitation of the Chamber of Commerce.',
    events: [],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno will travel to Geneva on Friday at the invitation of Peruvian President Ana Ruiz.',
    events: [],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno will visit Milan on Friday.',
    events: [],
  },
  // --- who else was there
  {
    text: 'Kenyan President John Otieno and Peruvian Foreign Minister Ana Ruiz discussed cod during a meeting in Lima on Tuesday.\n\n"It went well," Kenyan Trade Minister Peter Mwangi, who was also at the meeting, said afterward.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE + Peter Mwangi/KE @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian Foreign Minister Ana Ruiz on Tuesday. A diplomat who was at the talks called them useful.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian Foreign Minister Ana Ruiz on Tuesday. Kenyan Trade Minister Peter Mwangi, who was not at the talks, called them useful.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Peruvian Foreign Minister Ana Ruiz on Tuesday. Kenyan Trade Minister Peter Mwangi, who was at the airport, called them useful.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- some minister, named next
  {
    text: 'Kenyan President John Otieno met on Tuesday with a Peruvian government minister to discuss cod.\n\nPeruvian Energy Minister Ana Ruiz was sent by her president, Carlos Quispe.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met on Tuesday with a Peruvian minister to discuss cod.\n\nPeruvian President Carlos Quispe said in Lima that cod was cheap.',
    events: ['held meeting/in_person John Otieno/KE + the minister/PE on 2019-06-11'],
  },
  // --- another occasion in the same sentence
  {
    text: 'Kenyan President John Otieno and Peruvian President Ana Ruiz said they were glad. Their meeting on Tuesday followed talks on Monday between Otieno and Chilean President Luis Prado.',
    events: [
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11',
      'held meeting/in_person John Otieno/KE + Luis Prado/CL on 2019-06-10',
    ],
  },
  // --- whoever presides over a house of the state, and over a firm
  {
    text: 'National Assembly Chairwoman Ana Ruiz of Peru received Kenyan Ambassador John Otieno in Lima on Tuesday.',
    events: ['held meeting/in_person Ana Ruiz/PE [host] + John Otieno/KE [guest] @ Lima on 2019-06-11'],
  },
  {
    text: 'Peruvian National Assembly Vice Chairman Luis Prado met Kenyan Ambassador John Otieno on Tuesday.',
    events: ['held meeting/in_person Luis Prado/PE + John Otieno/KE on 2019-06-11'],
  },
  {
    text: 'Norsk Cod Vice Chairman Lars Holm met Kenyan Ambassador John Otieno on Tuesday.',
    events: ['held meeting/in_person Lars Holm/Norsk Cod + John Otieno/KE on 2019-06-11'],
  },
  // --- a spokesman, in a statement
  {
    text: "Mr Peter Mwangi, the President's spokesman in a statement, said President Otieno made the remark when he received Peruvian Ambassador Ana Ruiz on Tuesday.",
    events: ['held meeting/in_person Otieno/null [host] + Ana Ruiz/PE [guest] on 2019-06-11'],
  },
  // --- where people sit
  {
    text: 'Kenyan Foreign Minister John Otieno and Peruvian Foreign Minister Ana Ruiz met in Lima on Tuesday. The two sides sat on opposite sides of a long conference table for the talks.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-11'],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno held a telephone communication with Peruvian Foreign Minister Ana Ruiz on Tuesday.',
    events: ['held call/phone John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  // --- a king is not the prince who is called after him
  {
    text: "Saudi Arabia's King Salman made a phone call on Tuesday to King Hamad of Bahrain.\n\nKing Salman and Crown Prince Mohammed bin Salman sent their condolences.",
    events: ['held call/phone Salman/SA [caller] + Hamad/BH [called] on 2019-06-11'],
  },
  {
    text: 'Saudi Defence Minister Prince Khalid bin Faris met Kenyan President John Otieno on Tuesday. Defence Minister Khalid bin Faris flew home.',
    events: ['held meeting/in_person Khalid bin Faris/SA + John Otieno/KE on 2019-06-11'],
  },
  // --- the title of a ruler that is part of a name
  {
    text: 'Foreign Minister Hossein Amir Karimi of Iran spoke by phone with his Peruvian counterpart on Tuesday.\n\nPeruvian Foreign Minister Ana Ruiz and Amir Karimi discussed cod.',
    events: ['held call/phone Hossein Amir Karimi/IR + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Iranian President Ali Karimi met Amir Tamim Sabah of Qatar on Tuesday.',
    events: ['held meeting/in_person Ali Karimi/IR + Tamim Sabah/QA on 2019-06-11'],
  },
  // --- a party with its initials, and its acting chair
  {
    text: 'Kenyan Foreign Minister John Otieno paid a courtesy call on Acting Chairman of Peru National Party (PNP), Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE [guest] + Ana Ruiz/PE [host] on 2019-06-11'],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno met PNP Acting Chairman Ana Ruiz on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PNP on 2019-06-11'],
  },
  // --- both of them by their initials
  {
    text: 'Kenyan Foreign Minister John Otieno is to meet his Peruvian counterpart, Ana Ruiz, on Friday. The two FMs met in Oslo in May.',
    events: [
      'planned meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-14',
      'held meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Oslo on 2019-05',
    ],
  },
  // --- at an airport they stand in a row
  {
    text: 'Kenyan President John Otieno started on Sunday an official visit to Peru.\n\nThe Kenyan president was received at Lima International Airport by Peruvian President Ana Ruiz, Foreign Minister Carlos Quispe and Prime Minister Luis Prado.',
    events: [
      'held meeting/in_person Ana Ruiz/PE [host] + Carlos Quispe/PE [host] + Luis Prado/PE [host] + John Otieno/KE [guest] @ Lima on 2019-06-09',
    ],
  },
  // --- attended was the one told of last
  {
    text: 'Peruvian President Ana Ruiz received at the presidential palace on Tuesday Kenyan Foreign Minister John Otieno. The meeting was attended by Deputy Minister Luis Prado.\n\nLater on Tuesday, Peruvian Prime Minister Carlos Quispe received Otieno. He hoped that cod would be cheap.\n\nThe encounter was attended by Energy Minister Rosa Salas.',
    events: [
      'held meeting/in_person Ana Ruiz/PE [host] + John Otieno/KE [guest] + Luis Prado/PE @ PE on 2019-06-11',
      'held meeting/in_person Carlos Quispe/PE [host] + John Otieno/KE [guest] + Rosa Salas/null on 2019-06-11',
    ],
  },
  // --- a body, and no session of it
  {
    text: 'Kenyan Foreign Minister John Otieno met Peruvian Foreign Minister Ana Ruiz on Tuesday. They said that the two countries would continue to cooperate within the Mixed Intergovernmental Commission for Cod.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan Foreign Minister John Otieno and Peruvian Foreign Minister Ana Ruiz will hold the next meeting of the Intergovernmental Commission in Lima on Friday.',
    events: ['planned meeting/in_person John Otieno/KE + Ana Ruiz/PE @ Lima on 2019-06-14'],
  },
  // --- a province of a state
  {
    text: 'Peruvian President Ana Ruiz received the delegation led by Pavel Morov, governor of Kamensk province of Russia, on Tuesday.',
    events: ['held meeting/in_person Ana Ruiz/PE [host] + Pavel Morov/RU [guest] on 2019-06-11'],
  },
  {
    text: 'Peruvian President Ana Ruiz met Sayyed Omar Haddad, leader of the Cod Council of Iraq, on Tuesday.',
    events: ['held meeting/in_person Ana Ruiz/PE + Omar Haddad/IQ on 2019-06-11'],
  },
  // --- a ruler's title as a given name behind another office
  {
    text: "Kenyan President John Otieno met Peru's Acting Foreign Minister Amir Ruiz Salas on Tuesday.",
    events: ['held meeting/in_person John Otieno/KE + Amir Ruiz Salas/PE on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno met Deputy Amir Nawaf Sabah of Kuwait on Tuesday.',
    events: ['held meeting/in_person John Otieno/KE + Nawaf Sabah/KW on 2019-06-11'],
  },
  {
    text: 'Kenyan President John Otieno held discussions on Tuesday with Peruvian leader Ana Ruiz on cod.',
    events: ['held meeting/in_person John Otieno/KE + Ana Ruiz/PE on 2019-06-11'],
  },
];
