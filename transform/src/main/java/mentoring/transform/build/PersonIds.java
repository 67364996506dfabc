package mentoring.transform.build;

/**
 * The table that leads from the token of a landed person id to the person's key: the identity that the latest
 * delivery gave for that id.
 */
final class PersonIds {
    static final String NAME = "person_ids";

    static final String SQL =
            """
            WITH ranked AS (
              SELECT person_id AS person_token, person_key, row_number() OVER (PARTITION BY person_id
                ORDER BY dated DESC, delivery_id DESC, source_sheet DESC, source_row DESC) AS version_rank, withdrawn
              FROM landed_persons
            )
            SELECT person_token, person_key FROM ranked
            WHERE version_rank = 1 AND NOT coalesce(withdrawn, false)""";

    private PersonIds() {}
}
