/* Finding the own number (ADR 0065): who is asked for by name and birth date. The date alone would not do: on the first of January of a
   year lie all whose book knows the year alone. Namesakes of a hospital's record are found by it too. */
create index participant_birth_name on participant (birth_date, folded_name);
