/* Whether the phone rings for announcements of the office is chosen as for news of the record (ADR 0068). */
alter table news_choice drop constraint news_choice_kind_check;
alter table news_choice add constraint news_choice_kind_check
  check (kind in ('contributions', 'missing_months', 'benefits', 'visits', 'card', 'card_expiry', 'announcements'));
