export type GetPetResponses = {
  /** The pet */
  200: Pet;
//^^^ 200 likely
  404: unknown;
//^^^ 404 likely
};

export interface GetPetErrors {
  404: Missing;
//^^^ 404 likely
  500: Broken;
//^^^ 500 likely
}

export interface operations {
  getPet: { responses: { 200: { content: Pet }; 404: { content: never } } };
  //                     ^^^ 200 certain
  //                                            ^^^ 404 certain
}

interface Surveys { responses: { 1: string; 2: string } }
