/** How an observed score must stand to what is required: ตั้งแต่ (at least) or มากกว่า (more than). */
export type Relation = 'atLeast' | 'moreThan';
