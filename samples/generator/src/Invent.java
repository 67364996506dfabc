import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Names, numbers and check digits. All people are invented. */
final class Invent {
    private static final String[] MEN = words(
            "Алексей Андрей Антон Артём Вадим Виктор Владимир Глеб Григорий Денис Дмитрий Евгений Егор Иван Игорь Илья "
                    + "Кирилл Константин Максим Михаил Никита Николай Олег Павел Роман Сергей Степан Тимур Фёдор Юрий");
    private static final String[] WOMEN =
            words("Александра Алёна Алина Анастасия Анна Валентина Валерия Вера Вероника Галина Дарья Диана Евгения"
                + " Екатерина Елена Жанна Зоя Инна Ирина Кристина Лариса Любовь Людмила Марина Мария Надежда Наталья"
                + " Нина Оксана Ольга Полина Раиса Светлана София Татьяна Ульяна Эльвира Юлия Яна");
    private static final String[] FATHERS = words(
            "Александр Алексей Анатолий Андрей Борис Вадим Валентин Виктор Владимир Геннадий Георгий Григорий Денис"
                + " Дмитрий Евгений Иван Игорь Леонид Максим Михаил Николай Олег Павел Пётр Роман Сергей Степан Фёдор"
                + " Юрий");
    private static final String[] SURNAMES = words(
            "Агафонов Аникин Бабушкин Балобанов Бердников Богданов Бушмакин Вахрушев Веретенников Воронцов Вотинцев"
                + " Гаврилов Главатских Глухов Горбунов Дерюшев Докучаев Дресвянников Ельцов Ермаков Жуйков Загребин"
                + " Захаров Зорин Зыкин Иванов Ившин Игнатьев Камашев Кожевников Козлов Корепанов Корнилов Кудрявцев"
                + " Кузнецов Лебедев Лекомцев Ложкин Макаров Мерзляков Михайлов Мокрушин Набоков Наговицын Никитин"
                + " Новиков Обухов Орлов Осипов Парамонов Перевощиков Петров Пономарёв Поторочин Пушин Родионов"
                + " Русских Савин Семёнов Сидоров Соколов Стрелков Суворов Трефилов Третьяков Тронин Ушаков Фёдоров"
                + " Филимонов Хохряков Чайников Черепанов Чирков Чураков Шамшурин Широбоков Шкляев Шутов Щёкотов"
                + " Юферев Яговкин");

    private final Random random;
    private final Set<String> taken = new HashSet<>();

    Invent(Random random) {
        this.random = random;
    }

    private static String[] words(String text) {
        return text.split(" ");
    }

    private String any(String[] words) {
        return words[random.nextInt(words.length)];
    }

    /** Nobody shares both name and birth date with anybody. */
    String fullName(boolean woman, LocalDate born) {
        String name;
        do {
            String surname = any(SURNAMES);
            if (woman && !surname.endsWith("их")) {
                surname += "а";
            }
            name = surname + " " + any(woman ? WOMEN : MEN) + " " + patronymic(any(FATHERS), woman);
        } while (!taken.add(name + born));
        return name;
    }

    private static String patronymic(String father, boolean woman) {
        String stem = father.substring(0, father.length() - 1);
        return switch (father) {
            case "Пётр" -> woman ? "Петровна" : "Петрович";
            case "Павел" -> woman ? "Павловна" : "Павлович";
            case "Дмитрий" -> woman ? "Дмитриевна" : "Дмитриевич";
            default -> switch (father.charAt(father.length() - 1)) {
                case 'й' -> (father.endsWith("рий")
                                        || father.endsWith("лий")
                                        || father.endsWith("дий")
                                        || father.endsWith("ний")
                                ? father.substring(0, father.length() - 2) + "ь"
                                : stem)
                        + (woman ? "евна" : "евич");
                case 'ь' -> stem + (woman ? "евна" : "евич");
                default -> father + (woman ? "овна" : "ович");
            };
        };
    }

    String snils() {
        String number;
        do {
            number = String.format("%09d", 10_000_000 + random.nextInt(180_000_000));
        } while (!taken.add(number));
        return snils(number, 0);
    }

    /** A СНИЛС with its check number moved by {@code error}. */
    static String snils(String number, int error) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (number.charAt(i) - '0') * (9 - i);
        }
        int check = (sum % 101 % 100 + error) % 100;
        return String.format(
                "%s-%s-%s %02d", number.substring(0, 3), number.substring(3, 6), number.substring(6), check);
    }

    static String ogrn(int serial) {
        String body = "1021899" + String.format("%05d", serial);
        return body + Long.parseLong(body) % 11 % 10;
    }

    static String inn(int serial) {
        String body = "1899" + String.format("%05d", serial);
        int[] weights = {2, 4, 10, 3, 5, 9, 4, 6, 8};
        int sum = IntStream.range(0, 9)
                .map(i -> weights[i] * (body.charAt(i) - '0'))
                .sum();
        return body + sum % 11 % 10;
    }
}
