package mentoring.ingest.mangle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import mentoring.ingest.TestWorkspace;
import mentoring.ingest.mangle.MangledTable.Fate;
import mentoring.ingest.mangle.MangledTable.Line;
import mentoring.schema.CodeList;
import mentoring.schema.Field;
import mentoring.schema.FieldType;

/** Every kind of damage that deliveries are known to suffer. */
enum Damage {
    DATE_IN_WORDS(isDate(), (day, r) -> words((LocalDate) day)),
    DATE_WITH_YEAR_WORD(isDate(), (day, r) -> dotted((LocalDate) day).replaceFirst("\\.(\\d{4})", ". $1г.")),
    DATE_SERIAL(
            isDate(), (day, r) -> String.valueOf(ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), (LocalDate) day))),
    DATE_SHORT_YEAR(isDate(), (day, r) -> dotted((LocalDate) day).replaceFirst("\\d\\d(\\d\\d)$", "$1")),
    DATE_IMPOSSIBLE(isDate(), (day, r) -> "31.02." + ((LocalDate) day).getYear()),
    DATE_WITH_TIME(isDate(), (day, r) -> day + " 14:30"),
    DATE_LETTER_ZERO(
            isDate(),
            (day, r) -> dotted((LocalDate) day).contains("0")
                    ? dotted((LocalDate) day).replaceFirst("0", "О")
                    : day),
    DATE_VAGUE(isDate(), (day, r) -> "май " + ((LocalDate) day).getYear()),
    NUMBER_WITH_UNIT(isNumber(), (n, r) -> n + " ед."),
    NUMBER_TWO(isNumber(), (n, r) -> n + " 1"),
    NUMBER_LETTER(isNumber(), (n, r) -> like(n.toString())),
    NUMBER_OUT_OF_RANGE(hasRange(), (n, r) -> "-999999"),
    ACADEMIC_YEAR(named("academic_year"), (y, r) -> y + "/" + String.format("%02d", ((Long) y + 1) % 100)),
    ACADEMIC_YEAR_WORDS(named("academic_year"), (y, r) -> y + "–" + ((Long) y + 1) + " уч. год"),
    ACADEMIC_YEAR_WRONG(named("academic_year"), (y, r) -> y + "/" + ((Long) y + 2)),
    CODE_UNKNOWN(hasCodes(), (c, r) -> "не из списка"),
    CODE_LOOK_ALIKE(hasCodes(), (c, r) -> like(c.toString())),
    BOOLEAN_VAGUE(isBoolean(), (b, r) -> "частично"),
    BOOLEAN_DASH(isBoolean(), (b, r) -> "–"),
    REQUIRED_EMPTY(Field::required, (v, r) -> null),
    NO_WORD(
            f -> !f.required() && f.type() != FieldType.BOOLEAN && f.defaultValue() == null,
            (v, r) -> "н/д",
            Fate.GONE),
    NO(
            f -> !f.required() && f.defaultValue() == null && (isNumber().test(f) || isDate().test(f)),
            (v, r) -> "нет",
            Fate.GONE),
    SPACES(isWords(), (t, r) -> t.toString().contains(" ") ? t.toString().replaceFirst(" ", "\u00A0 ") : t),
    DAMAGED_CHARACTER(isWords(), (t, r) -> t + "\uFFFD"),
    FORMULA_ERROR(f -> true, (v, r) -> "#ССЫЛКА!"),
    CONTROL_DIGIT(
            f -> f.checksum() == Field.Checksum.INN || f.checksum() == Field.Checksum.SNILS,
            (v, r) -> nextDigit(v.toString())),
    REGISTER_LETTER(f -> f.checksum() != null || f.name().equals("school_id"), (v, r) -> like(v.toString())),
    TITLE_ABOVE(null, null) {
        @Override
        void doTo(MangledTable t, Random random) {
            t.heads.add(0, cells("Сведения: " + t.table.title().ru() + " (по состоянию на 01.05.2022)"));
            t.heads.add(1, cells(""));
        }
    },
    HEADER_REPEATED(null, null) {
        @Override
        void doTo(MangledTable t, Random random) {
            t.lines.add(5, new Line(-1, new ArrayList<>(t.heads.get(t.heads.size() - 1))));
        }
    },
    TOTALS(null, null) {
        @Override
        void doTo(MangledTable t, Random random) {
            List<Object> line = new ArrayList<>(Collections.nCopies(t.columns.size(), ""));
            line.set(0, "Итого");
            line.set(t.columns.size() - 1, 12L);
            t.lines.add(new Line(-1, line));
        }
    },
    TOTALS_UNDER_IDS(null, null) {
        @Override
        void doTo(MangledTable t, Random random) {
            List<Object> line = new ArrayList<>(Collections.nCopies(t.columns.size(), 12L));
            line.set(0, "Всего по школе:");
            t.lines.add(new Line(-1, line));
        }
    },
    NUMBERED_COLUMNS(null, null) {
        @Override
        void doTo(MangledTable t, Random random) {
            List<Object> line = new ArrayList<>();
            for (int i = 1; i <= t.columns.size(); i++) {
                line.add((long) i);
            }
            if (line.size() >= 3) {
                t.lines.add(0, new Line(-1, line));
            }
        }
    },
    UNITS_IN_HEADERS(null, null) {
        @Override
        void doTo(MangledTable t, Random random) {
            List<Object> header = t.heads.get(t.heads.size() - 1);
            for (int i = 0; i < header.size(); i++) {
                String unit = i % 3 == 0 ? " (обязательно)" : i % 3 == 1 ? ", при наличии" : "";
                if (!header.get(i).equals("")) {
                    header.set(i, (i + 1) + ". " + header.get(i) + unit);
                }
            }
        }
    },
    TWO_HEADER_ROWS(null, null) {
        @Override
        void doTo(MangledTable t, Random random) {
            List<Object> lower = t.heads.remove(t.heads.size() - 1);
            List<Object> upper = new ArrayList<>(Collections.nCopies(lower.size(), ""));
            // The first column is merged downwards, the rest stands under a common title.
            upper.set(0, lower.set(0, ""));
            upper.set(1, "Сведения");
            t.heads.add(upper);
            t.heads.add(lower);
        }
    },
    COLUMNS_MOVED(null, null) {
        @Override
        void doTo(MangledTable t, Random random) {
            Collections.reverse(t.columns);
            t.heads.stream().filter(head -> head.size() == t.columns.size()).forEach(Collections::reverse);
            t.lines.forEach(line -> Collections.reverse(line.cells()));
        }
    },
    BLANK_LINES(null, null) {
        @Override
        void doTo(MangledTable t, Random random) {
            t.lines.add(3, new Line(-1, new ArrayList<>(Collections.nCopies(t.columns.size(), ""))));
        }
    },
    WINDOWS_1251(null, null) {
        @Override
        void doTo(MangledTable t, Random random) {
            t.encoding = "windows-1251";
        }
    },
    KOI8_COMMA(null, null) {
        @Override
        void doTo(MangledTable t, Random random) {
            t.encoding = "KOI8-R";
            t.separator = ',';
        }
    },
    CP866_TAB(null, null) {
        @Override
        void doTo(MangledTable t, Random random) {
            t.encoding = "IBM866";
            t.separator = '\t';
        }
    },
    UTF16(null, null) {
        @Override
        void doTo(MangledTable t, Random random) {
            t.encoding = "UTF-16";
        }
    },
    STRAY_SEPARATOR(null, null) {
        @Override
        void doTo(MangledTable t, Random random) {
            if (!t.workbook) {
                int row = undamaged(t, random);
                t.data(row).cells().add(1, "лишнее");
                t.spoilt.add(row);
            }
        }
    },
    CONTRADICTING_TWIN(null, null) {
        @Override
        void doTo(MangledTable t, Random random) {
            int row = undamaged(t, random);
            for (Field field : t.columns) {
                boolean plain = !t.table.naturalKey().contains(field.name())
                        && isWords().test(field);
                if (plain && t.data(row).cells().get(t.columns.indexOf(field)) != null) {
                    List<Object> twin = new ArrayList<>(t.data(row).cells());
                    twin.set(t.columns.indexOf(field), "Другое");
                    t.lines.add(new Line(-2, twin));
                    t.spoilt.add(row);
                    return;
                }
            }
        }
    };

    private final Predicate<Field> applies;
    private final BiFunction<Object, Random, Object> change;
    private final Fate fate;

    Damage(Predicate<Field> applies, BiFunction<Object, Random, Object> change) {
        this(applies, change, Fate.MARKED);
    }

    Damage(Predicate<Field> applies, BiFunction<Object, Random, Object> change, Fate fate) {
        this.applies = applies;
        this.change = change;
        this.fate = fate;
    }

    /** Damages the form of the file or up to three cells. */
    void doTo(MangledTable t, Random random) {
        List<Field> fields = new ArrayList<>(t.columns.stream().filter(applies).toList());
        Collections.shuffle(fields, random);
        for (Field field : fields.subList(0, Math.min(3, fields.size()))) {
            int row = undamaged(t, random);
            Object value = t.data(row).cells().get(t.columns.indexOf(field));
            Object changed = value == null ? null : change.apply(value, random);
            if (value != null && !value.equals(changed) && !value.toString().equals(changed)) {
                t.damage(row, field, changed, fate);
            }
        }
    }

    private static int undamaged(MangledTable t, Random random) {
        int row = random.nextInt(MangledTable.ROWS);
        while (t.isDamaged(row)) {
            row = (row + 1) % MangledTable.ROWS;
        }
        return row;
    }

    private static List<Object> cells(Object... cells) {
        return new ArrayList<>(List.of(cells));
    }

    private static Predicate<Field> isDate() {
        return f -> f.type() == FieldType.DATE;
    }

    private static Predicate<Field> isNumber() {
        return f -> (f.type() == FieldType.INTEGER || f.type() == FieldType.DECIMAL)
                && !f.name().equals("academic_year");
    }

    private static Predicate<Field> hasRange() {
        return f -> isNumber().test(f) && (f.minimum() != null || f.exclusiveMinimum() != null);
    }

    private static Predicate<Field> named(String name) {
        return f -> f.name().equals(name);
    }

    private static Predicate<Field> hasCodes() {
        return f -> f.codes() != null && !f.list();
    }

    private static Predicate<Field> isBoolean() {
        return f -> f.type() == FieldType.BOOLEAN;
    }

    private static Predicate<Field> isWords() {
        return f -> f.type() == FieldType.TEXT
                && f.codes() == null
                && f.pattern() == null
                && f.idOf() == null
                && !f.name().endsWith("_id")
                && !f.name().endsWith("_code");
    }

    private static String dotted(LocalDate day) {
        return String.format("%02d.%02d.%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static String words(LocalDate day) {
        String[] months = {
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря"
        };
        return day.getDayOfMonth() + " " + months[day.getMonthValue() - 1] + " " + day.getYear() + "г";
    }

    /** One letter or digit replaced by what looks like it. */
    private static String like(String text) {
        String from = "03OCAeoKMTХО";
        String to = "ОЗОСАеоКМТXO";
        for (int i = 0; i < text.length(); i++) {
            int at = from.indexOf(text.charAt(i));
            if (at >= 0) {
                return text.substring(0, i) + to.charAt(at) + text.substring(i + 1);
            }
        }
        return text;
    }

    private static String nextDigit(String number) {
        int last = number.length() - 1;
        return number.substring(0, last) + (number.charAt(last) - '0' + 1) % 10;
    }

    static CodeList codes(Field field) {
        return TestWorkspace.CONTRACTS.codeLists().get(field.codes());
    }

    static String text(Object cell) {
        return cell == null
                ? ""
                : cell instanceof BigDecimal number ? number.toPlainString().replace('.', ',') : cell.toString();
    }
}
