/** In what a report makes it hard to see which event it tells of, or whom. */
export type Trait =
  | 'planned'
  | 'cancelled'
  | 'month only'
  | 'undated'
  | 'wrong day'
  | 'dated by publication the next day'
  | 'without a place'
  | 'unnamed side'
  | 'surname only'
  | 'without a country'
  | 'with aides'
  | 'three sides';
