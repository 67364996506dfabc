package mentoring.ingest.land;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import mentoring.ingest.template.IssuedIds;

/** Turns ids and identities into keyed pseudonyms, for one issuer. Not for several threads at once. */
final class Pseudonyms {
    private static final String SEPARATOR = "\u001f";
    private static final String PERSONS = "persons";
    private static final int LENGTH = 32;
    private static final int REMEMBERED = 50_000;

    private final Mac mac;
    private final String issuer;
    private final IssuedIds elsewhere;
    private final Map<String, String> remembered = new HashMap<>();

    /** @param issuer id of the school that issued the ids, empty for the region */
    Pseudonyms(PseudonymKey key, String issuer) {
        this(key, issuer, IssuedIds.NONE);
    }

    /** @param elsewhere ids that somebody else than the issuer has given */
    Pseudonyms(PseudonymKey key, String issuer, IssuedIds elsewhere) {
        this.mac = key.mac();
        this.issuer = issuer;
        this.elsewhere = elsewhere;
    }

    /** The school that sent the rows; null for the region. */
    String school() {
        return issuer.isEmpty() ? null : issuer;
    }

    /** Who issued an id that is no person's; null when the sender did. */
    IssuedIds.Issued issuedElsewhere(String table, String id) {
        return id == null ? null : elsewhere.find(table, id);
    }

    /** The id as one issued by this delivery's issuer. */
    String token(String personId) {
        IssuedIds.Issued other = elsewhere.find(PERSONS, personId);
        return other == null ? idToken(issuer, personId) : idToken(other.issuer(), other.id());
    }

    /** The same id as one issued by the region; null when the issuer is the region. */
    String regionToken(String personId) {
        return issuer.isEmpty() || elsewhere.find(PERSONS, personId) != null ? null : idToken("", personId);
    }

    /** The key by which a person is recognised everywhere: СНИЛС, region's id, name with birth date, school's id. */
    String personKey(String personId, String fullName, LocalDate birthDate, String snils) {
        if (snils != null) {
            return code("snils" + SEPARATOR + snils);
        }
        IssuedIds.Issued other = elsewhere.find(PERSONS, personId);
        if (other == null ? issuer.isEmpty() : other.issuer().isEmpty()) {
            return token(personId);
        }
        String name = nameKey(fullName, birthDate);
        return name == null ? token(personId) : name;
    }

    /** Pseudonym of name and birth date together; null unless both are given. */
    String nameKey(String fullName, LocalDate birthDate) {
        String name = fullName == null ? "" : normalisedName(fullName);
        return name.isEmpty() || birthDate == null ? null : code("name" + SEPARATOR + name + SEPARATOR + birthDate);
    }

    /** Lower case, ё as е, letters with single spaces between words. */
    static String normalisedName(String fullName) {
        StringBuilder name = new StringBuilder(fullName.length());
        for (char c : fullName.toLowerCase(Locale.ROOT).replace('ё', 'е').toCharArray()) {
            if (Character.isLetter(c)) {
                name.append(c);
            } else if (name.length() > 0 && name.charAt(name.length() - 1) != ' ') {
                name.append(' ');
            }
        }
        return name.toString().strip();
    }

    private String idToken(String issuedBy, String personId) {
        String text = "id" + SEPARATOR + issuedBy + SEPARATOR + personId;
        if (remembered.size() >= REMEMBERED) {
            remembered.clear();
        }
        return remembered.computeIfAbsent(text, this::code);
    }

    private String code(String text) {
        byte[] code = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(code).substring(0, LENGTH);
    }
}
