/** Why a row is bad, and what is to become of it: quarantine (at load) or set aside (at build). */
record Flaw(String column, String rule, boolean landed) {}
