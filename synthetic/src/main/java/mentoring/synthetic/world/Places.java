package mentoring.synthetic.world;

/** Names of regions, municipalities and villages, with the case that sentences need («в Берёзовском районе»). */
final class Places {
    /** @param locative with its preposition */
    record Name(String title, String locative) {}

    private static final String[] REGION_FIRST =
            "Бело Верхне Красно Ново Северо Средне Старо Восточно Западно".split(" ");
    private static final String[] REGION_STEMS =
            "заречн озёрск борск холмск каменск луговск ключевск полянск уральн горск".split(" ");
    private static final String[] STEMS = ("Берёзов Соснов Ольхов Кленов Дубров Леснов Озёр Ключев Полян Лугов Камен"
                    + " Песчан Родников Черемухов Рябинов Вязов Осинов Калинов Малинов Заречен Подгорен Светлов Троиц"
                    + " Покров Знамен Ильин Успен Петров Степанов Отраднен")
            .split(" ");
    private static final String[] VILLAGE_FIRST =
            "Верхне Нижне Старо Ново Больше Мало Средне Усть Круто Бело Черно Красно Сухо".split(" ");
    private static final String[] VILLAGE_LAST = ("борск логск лугск ключевск горск реченск озёрск каменск полянск"
                    + " боровск холмск мостовск яровск садовск")
            .split(" ");

    private Places() {}

    static Name region(int region) {
        int first = region % REGION_FIRST.length;
        int stem = (region + region / REGION_STEMS.length) % REGION_STEMS.length;
        boolean land = region % 5 == 4;
        String word = REGION_FIRST[first] + REGION_STEMS[stem];
        return land
                ? new Name(word + "ий край".replace("ий", soft(word) ? "ий" : "ый"), "в " + word + "ом крае")
                : new Name(word + "ая область", "в " + word + "ой области");
    }

    private static boolean soft(String word) {
        return word.endsWith("к");
    }

    /** A district takes its name from an adjective: Берёзовский район, after the reform Берёзовский округ. */
    static Name district(int number, boolean reformed) {
        String word = adjective(number);
        return reformed
                ? new Name(word + "ий муниципальный округ", "в " + word + "ом муниципальном округе")
                : new Name(word + "ий район", "в " + word + "ом районе");
    }

    static Name city(int number) {
        return new Name("город " + adjective(number), "в городе " + adjective(number) + "е");
    }

    /** «Берёзовск», of which «города Берёзовска» and «Берёзовский» are made. */
    static String adjective(int number) {
        String stem = STEMS[number % STEMS.length];
        return stem + (stem.endsWith("ц") ? "к" : "ск");
    }

    /** Adjective of a village in the feminine, as schools are called after it: «Верхнеборская». */
    static String village(int municipality, int number) {
        int first = (number + municipality * 5) % VILLAGE_FIRST.length;
        int last = (number / VILLAGE_FIRST.length * 3 + number + municipality) % VILLAGE_LAST.length;
        return VILLAGE_FIRST[first] + VILLAGE_LAST[last] + "ая";
    }
}
