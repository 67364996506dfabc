package mentoring.reports.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import mentoring.release.Manifest;
import mentoring.reports.tree.NumberRun;

/**
 * One number that a resolution may cite, with what a reader needs to find it again.
 *
 * @param text what the number says, as a noun phrase
 * @param n part, or null when there is none
 * @param total whole, or null when there is none
 * @param low lower limit of the 95 % interval, or null
 * @param before value of the campaign before, or null
 * @param indicator code and version of the indicator, or name of the published table
 */
record Claim(
        String text,
        NumberRun n,
        NumberRun total,
        NumberRun value,
        NumberRun low,
        NumberRun high,
        NumberRun before,
        String indicator) {
    private static final int HASH_LENGTH = 16;
    private static final int CODE_BITS = 40;
    /** Crockford's letters: none looks like another. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** The number, or null when it cannot be printed. */
    static NumberRun known(NumberRun number) {
        return number.isKnown() ? number : null;
    }

    /** Release, hash of its content, place of the number in it and the number: enough to check the claim by. */
    String content(Manifest manifest) {
        StringBuilder content = new StringBuilder("mentoring release=").append(manifest.id());
        content.append(" hash=").append(manifest.contentHash(), 0, HASH_LENGTH);
        content.append(" cell=").append(value.source());
        if (n != null && n.isKnown() && total != null && total.isKnown()) {
            content.append(" n=").append(n.value().toBigInteger());
            content.append(" N=").append(total.value().toBigInteger());
        } else {
            content.append(" value=").append(value.value().toPlainString());
        }
        return content.toString();
    }

    /** «7K3Q-9M2F»: the first 40 bits of the digest of the content, the same whenever the content is. */
    String code(Manifest manifest) {
        byte[] digest = sha256(content(manifest));
        long bits = 0;
        for (int i = 0; i < CODE_BITS / 8; i++) {
            bits = bits << 8 | digest[i] & 0xFF;
        }
        StringBuilder code = new StringBuilder();
        for (int shift = CODE_BITS - 5; shift >= 0; shift -= 5) {
            code.append(LETTERS.charAt((int) (bits >> shift & 31)));
        }
        return code.insert(4, '-').toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
