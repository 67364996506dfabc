package mentoring.schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happens when a rule of a contract is broken. */
public enum Severity {
    @JsonProperty("reject-file")
    REJECT_FILE("reject-file"),
    @JsonProperty("quarantine-row")
    QUARANTINE_ROW("quarantine-row"),
    @JsonProperty("set-aside")
    SET_ASIDE("set-aside"),
    @JsonProperty("warn")
    WARN("warn");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
