package mentoring.synthetic.world;

import java.time.LocalDate;

/**
 * A municipality of a region; one district of each region becomes an okrug on the day of the reform and changes its code.
 *
 * @param index number within the region, from 0
 * @param reformedCode code from the reform on, null when there is none
 */
record Municipality(int region, int index, boolean city, String code, String reformedCode, LocalDate reformedOn) {

    static Municipality of(int region, int index, boolean city, LocalDate reform) {
        String code = code(region, 600 + index);
        return new Municipality(region, index, city, code, reform == null ? null : code(region, 500 + index), reform);
    }

    private static String code(int region, int number) {
        return Identifiers.padded(region + 1L, 2) + number + "000";
    }

    static String regionCode(int region) {
        return Identifiers.padded(region + 1L, 2) + "000000";
    }

    String codeAt(LocalDate day) {
        return reformedCode != null && !day.isBefore(reformedOn) ? reformedCode : code;
    }

    Places.Name name(boolean reformed) {
        return city ? Places.city(index * 7 + region * 3) : Places.district(index + region, reformed);
    }
}
