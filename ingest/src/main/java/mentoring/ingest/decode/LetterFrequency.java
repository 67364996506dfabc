package mentoring.ingest.decode;

import java.nio.charset.Charset;
import java.util.List;

/** Chooses among single-byte code pages by how Russian the text would be under each. */
final class LetterFrequency {
    /**
     * Occurrences per 1000 letters of running Russian text, а to я without ё (Национальный корпус русского языка);
     * only their order of magnitude matters here.
     */
    private static final int[] PER_MILLE = {
        80, 16, 45, 17, 30, 85, 9, 16, 74, 12, 35, 44, 32, 67, 110, 28, 47, 55, 63, 26, 3, 10, 5, 14, 7, 4, 1, 19, 17,
        3, 6, 20
    };

    private static final double OTHER_CASE = Math.log(0.1);
    private static final double ALL_CAPITALS = Math.log(0.01);
    private static final double RARE = Math.log(0.003);
    private static final double NO_LETTER = Math.log(1e-4);
    private static final double NO_TEXT = Math.log(1e-7);

    private LetterFrequency() {}

    static Charset likeliest(ByteCensus census, List<Charset> codePages) {
        Charset best = codePages.get(0);
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Charset codePage : codePages) {
            double score = score(census, codePage);
            if (score > bestScore) {
                best = codePage;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(ByteCensus census, Charset codePage) {
        double letters = 0;
        long upper = 0;
        long lower = 0;
        for (int b = 0x80; b < 0x100; b++) {
            long count = census.counts[b];
            if (count > 0) {
                char c = new String(new byte[] {(byte) b}, codePage).charAt(0);
                letters += count * logLikelihood(Character.toLowerCase(c));
                upper += Character.isUpperCase(c) ? count : 0;
                lower += Character.isLowerCase(c) ? count : 0;
            }
        }
        // Text is mostly in small letters, or else, seldom, all in capitals; КОИ-8 has the two the other way round.
        double smallLetters = upper * OTHER_CASE;
        double capitals = lower * OTHER_CASE + ALL_CAPITALS;
        return letters + Math.max(smallLetters, capitals);
    }

    private static double logLikelihood(char lower) {
        if (lower == 'ё') {
            return RARE;
        }
        if (lower >= 'а' && lower <= 'я') {
            return Math.log(PER_MILLE[lower - 'а'] / 1000.0);
        }
        boolean usual = "«»№–—\u00A0…“”„’".indexOf(lower) >= 0;
        return usual ? RARE : lower == '\uFFFD' || lower < '\u00A0' ? NO_TEXT : NO_LETTER;
    }
}
