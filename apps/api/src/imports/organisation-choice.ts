/** The organisation that a programme is imported for; one without an id is made together with its programme. */
export interface OrganisationChoice {
  readonly id: string | null;
  readonly name: string;
}
