/** Where a counted figure stands. */
record Cell(String campaign, String indicator, String breakdown, String group) {}
