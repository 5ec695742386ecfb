/* An approved claim changes the book: months that were paid out as a lump sum never count again (ADR 0074). */
grant select, insert, update on contribution_period to vssid_api;
