package mentoring.synthetic.world;

/** Full and short name of a school. */
record SchoolNames(String full, String brief) {

    static SchoolNames of(Municipality m, String kind, int number, boolean rural) {
        String type = type(kind);
        String letters = letters(kind);
        if (rural) {
            String village = Places.village(m.index() + m.region(), number);
            return new SchoolNames(
                    "МБОУ «" + adjective(village, kind) + " " + type + "»", adjective(village, kind) + " " + letters);
        }
        String place = Places.adjective(m.city() ? m.index() * 7 + m.region() * 3 : m.index() + m.region());
        String capital = Character.toUpperCase(type.charAt(0)) + type.substring(1);
        return new SchoolNames(
                "МБОУ «" + capital + " № " + (number + 1) + "» города " + place + "а",
                Character.toUpperCase(letters.charAt(0)) + letters.substring(1) + " № " + (number + 1) + " г. "
                        + place);
    }

    /** After it was given a poet's name. */
    SchoolNames renamed() {
        return new SchoolNames(full.replace("»", " имени Н. А. Некрасова»"), brief + " им. Н. А. Некрасова");
    }

    private static String adjective(String feminine, String kind) {
        return switch (kind) {
            case "lyceum", "education_centre" -> feminine.substring(0, feminine.length() - 2) + "ий";
            default -> feminine;
        };
    }

    private static String type(String kind) {
        return switch (kind) {
            case "gymnasium" -> "гимназия";
            case "lyceum" -> "лицей";
            case "education_centre" -> "центр образования";
            case "oosh" -> "основная общеобразовательная школа";
            case "nosh" -> "начальная общеобразовательная школа";
            default -> "средняя общеобразовательная школа";
        };
    }

    private static String letters(String kind) {
        return switch (kind) {
            case "gymnasium" -> "гимназия";
            case "lyceum" -> "лицей";
            case "education_centre" -> "центр образования";
            case "oosh" -> "ООШ";
            case "nosh" -> "НОШ";
            default -> "СОШ";
        };
    }
}
