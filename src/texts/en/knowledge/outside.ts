/** What people ask here too and help does not know, between bars: told apart by the same search, answered by saying so. */
export const outside = {
  'outside-agency': `Matters of other authorities | apply for a passport | visa extension | driving licence | marriage registration | divorce
    birth registration | temporary residence | land title | income tax | traffic fine | electricity bill | water bill | building permit
    business registration | military service | work permit | school fees | court | passport | land registry | university
    business licence | police | visa for another country | vote election`,
  'outside-medical': `Illness and medicine | what medicine for stomach ache | headache | fever | cough | high blood pressure | diabetes diet
    dose of paracetamol | side effects | symptoms | is it dangerous | vaccination schedule | good doctor | lose weight
    pregnant what to eat | headache what to take | stomach ache | which doctor is good | medicine dose | vaccination | diet | back pain
    is this illness dangerous | blood pressure | toothache`,
  'outside-insurer': `Insurance of other companies | car insurance | motorbike insurance | life insurance | travel insurance | fire insurance
    prudential manulife | home insurance`,
  'outside-general': `Matters outside social insurance | weather today | will it rain | gold price | petrol price | exchange rate | stocks bitcoin
    football score | lottery result | president | election | war | recipe cooking | restaurant | hotel | flight ticket | find a job
    buy a phone | facebook zalo | write code | translate into japanese | tell a joke | who are you | what is your name | what time is it
    loan interest rate | horoscope | music movie game | bake bread | how to cook | recipe | weather tomorrow | football match | who won
    buy a motorbike | lottery | stock market | translate this | tell me a joke | sing a song | who is the president | play a game
    watch a film | music | facebook password | wifi password | rent a house | sell a house | grow plants | my cat | my dog
    good morning | thank you | love | taxi | repair my bike | learn english | homework | history of | capital of | bitcoin | bank loan
    savings interest`,
} as const
